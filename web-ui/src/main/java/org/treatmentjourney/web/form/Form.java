package org.treatmentjourney.web.form;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form for a command as a page shows it.
 *
 * @param name the command in kebab case
 * @param address where it is sent
 * @param key recognises that it was sent twice
 * @param version the version of the stream that whoever fills it in has seen; null if it does not matter
 * @param back where its reader came from
 * @param refused why it was refused as a whole; null if it was not
 * @param changed what somebody else has recorded meanwhile
 * @param more of which lists one more row is wanted
 * @param again whether it was written before signing in anew, and has not been sent since
 */
public record Form(
        String name,
        String address,
        String key,
        @Nullable Long version,
        String back,
        List<Input> inputs,
        @Nullable String refused,
        List<String> changed,
        List<String> more,
        boolean again) {

    Form with(List<Input> other) {
        return new Form(name, address, key, version, back, other, refused, changed, more, again);
    }

    public Form at(String other) {
        return new Form(name, other, key, version, back, inputs, refused, changed, more, again);
    }

    /** With a field that the page asks for in words of its own, and that may be left blank. */
    public Form optional(String path, String words) {
        return with(inputs.stream().map(input -> input.optional(path, words)).toList());
    }

    /** Both on one page, sent together to where this one is sent. */
    public Form and(Form other) {
        return new Form(
                name,
                address,
                key,
                version,
                back,
                Stream.concat(inputs.stream(), other.inputs.stream()).toList(),
                refused == null ? other.refused : refused,
                changed,
                more,
                again);
    }

    /** A field by its path, for pages that show fields in an order of their own. */
    public Input input(String path) {
        return inputs.stream()
                .flatMap(Input::all)
                .filter(input -> input.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(path + " in " + name));
    }

    /** Whether anything was said in some of the fields, or is wrong with it. */
    public boolean any(String... paths) {
        return Stream.of(paths).map(this::input).anyMatch(input -> input.said() || input.wrong());
    }

    /** Where somebody goes who leaves without saving: back, or to what the form is about. */
    public String leave() {
        if (!back.isEmpty()) {
            return back;
        }
        return Stream.of("/journeys/", "/clients/", "/self-help/").anyMatch(address::startsWith)
                ? address.substring(0, address.indexOf("/do/"))
                : address.substring(0, address.indexOf('/', 1));
    }

    /** A field of this name hides what browsers call the form of an element, without which htmx sends nothing. */
    public boolean isPlain() {
        return inputs.stream().anyMatch(input -> input.path().equals("form"));
    }

    /** Whether one more row of it was asked for. */
    public boolean wants(Input rows) {
        return more.contains(rows.path());
    }

    public List<Input> errors() {
        return inputs.stream()
                .flatMap(Input::all)
                .filter(input -> input.error() != null)
                .toList();
    }

    public boolean isRefused() {
        return refused != null || !errors().isEmpty();
    }
}
