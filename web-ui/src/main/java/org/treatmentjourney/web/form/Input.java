package org.treatmentjourney.web.form;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.code.Kebab;

/**
 * A field as a page shows it.
 *
 * @param path its name in the form, such as contacts.0.value
 * @param error what is wrong with what was written; null if nothing is
 * @param within the titles of the rows that it stands in, the outermost first
 * @param parts the fields of a group
 * @param rows the groups of a list
 * @param item what one of them is called
 * @param another the words for one more
 * @param none the words for saying that there are none; null where nobody needs to say so
 */
public record Input(
        String path,
        List<String> within,
        Kind kind,
        String label,
        @Nullable String hint,
        @Nullable String error,
        boolean required,
        String value,
        @Nullable Integer min,
        @Nullable Integer max,
        List<Choice> choices,
        List<Input> parts,
        List<List<Input>> rows,
        @Nullable String item,
        @Nullable String another,
        @Nullable String none,
        boolean saidNone) {

    /** Under this name a form says that a list is empty, which is something else than not having said anything. */
    static final String NONE = "._none";

    /** The same field on a page where the names of all fields of its form begin with a prefix. */
    Input under(String prefix) {
        return as(
                prefix + path,
                label,
                required,
                under(parts, prefix),
                rows.stream().map(row -> under(row, prefix)).toList());
    }

    /** The field at a path with words that fit where it stands, and where nobody has to write anything. */
    Input optional(String which, String words) {
        return path.equals(which)
                ? as(path, words, false, parts, rows)
                : as(
                        path,
                        label,
                        required,
                        optional(parts, which, words),
                        rows.stream().map(row -> optional(row, which, words)).toList());
    }

    private static List<Input> optional(List<Input> inputs, String which, String words) {
        return inputs.stream().map(input -> input.optional(which, words)).toList();
    }

    private Input as(
            String newPath, String newLabel, boolean newlyRequired, List<Input> newParts, List<List<Input>> newRows) {
        return new Input(
                newPath,
                within,
                kind,
                newLabel,
                hint,
                error,
                newlyRequired,
                value,
                min,
                max,
                choices,
                newParts,
                newRows,
                item,
                another,
                none,
                saidNone);
    }

    private static List<Input> under(List<Input> inputs, String prefix) {
        return inputs.stream().map(input -> input.under(prefix)).toList();
    }

    /** The part of a group or a row that has this name. */
    public static Input part(List<Input> parts, String name) {
        return parts.stream()
                .filter(part -> part.path.endsWith("." + name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }

    /** What the row that it stands in is called. */
    public String title() {
        return within.getLast();
    }

    /** Whether a part of its rows is what they are about, and stands in their titles. */
    public boolean isAbout(Input part) {
        return kind == Kind.ROWS && another == null && (part.path.endsWith(".domain") || part.path.endsWith(".item"));
    }

    /** Its label, and in which row it stands. */
    public String fullLabel() {
        return String.join(
                " – ", Stream.concat(within.stream(), Stream.of(label)).toList());
    }

    public String id() {
        return path.replace('.', '-');
    }

    /** What a screen reader adds to the label; null if there is nothing. */
    public @Nullable String describedBy() {
        String ids = String.join(
                " ",
                Stream.of(hint == null ? "" : id() + "-hint", error == null ? "" : id() + "-error")
                        .filter(part -> !part.isEmpty())
                        .toList());
        return ids.isEmpty() ? null : ids;
    }

    /** The fragment that shows it. */
    public String shape() {
        return Kebab.code(kind);
    }

    /** Few enough to be seen at once. */
    public boolean few() {
        return choices.size() <= 6;
    }

    /** Whether anything stands in it that somebody wrote or chose. */
    public boolean said() {
        return all().anyMatch(input -> input.kind != Kind.ID && !input.value.isEmpty()
                || input.choices.stream().anyMatch(Choice::chosen));
    }

    public boolean wrong() {
        return all().anyMatch(input -> input.error != null);
    }

    Stream<Input> all() {
        return Stream.concat(
                Stream.of(this),
                Stream.concat(parts.stream(), rows.stream().flatMap(List::stream))
                        .flatMap(Input::all));
    }
}
