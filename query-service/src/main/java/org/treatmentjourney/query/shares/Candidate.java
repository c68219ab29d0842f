package org.treatmentjourney.query.shares;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.projection.Row;

/**
 * Somebody of whom the view says that something is shared; whether it is, the log says.
 *
 * @param until when the first of it ends
 */
record Candidate(UUID client, LocalDate until, List<Row<ShareState>> rows) {

    private static final Comparator<Candidate> ORDER =
            Comparator.comparing(Candidate::until).thenComparing(Candidate::client);

    /** In the order of the list, behind where the page before ended. */
    static List<Candidate> of(Collection<Row<ShareState>> found, LocalDate today, Page page) {
        Candidate last = end(page.after());
        return found.stream()
                .filter(row -> row.state().ended() == null
                        && !today.isBefore(row.state().from()))
                .collect(Collectors.groupingBy(Row::subject))
                .entrySet()
                .stream()
                .map(one -> new Candidate(one.getKey(), first(one.getValue()), one.getValue()))
                .sorted(ORDER)
                .filter(one -> last == null || ORDER.compare(one, last) > 0)
                .toList();
    }

    private static LocalDate first(List<Row<ShareState>> rows) {
        return rows.stream()
                .map(row -> row.state().until())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    String text() {
        return until + "/" + client;
    }

    private static @Nullable Candidate end(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            int slash = text.indexOf('/');
            return new Candidate(
                    UUID.fromString(text.substring(slash + 1)),
                    LocalDate.parse(text.substring(0, Math.max(0, slash))),
                    List.of());
        } catch (RuntimeException e) {
            throw Page.unreadable();
        }
    }
}
