package org.treatmentjourney.query.protection;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.view.Dated;

/** All accesses in an emergency of an organisation. */
record Emergencies(List<Emergencies.One> all) {

    private static final Duration PATTERN = Duration.ofDays(365);
    private static final String NOT_JUSTIFIED = "not-justified";

    private static final Comparator<One> IN_ORDER = comparing(One::isReviewed)
            .thenComparing(one -> one.emergency().at(), Comparator.reverseOrder())
            .thenComparing(one -> one.emergency().accessId());

    record One(UUID client, long version, ProtectionState.Emergency emergency) {

        boolean isReviewed() {
            return emergency.finding() != null;
        }

        String person() {
            return emergency.told().by();
        }

        String place() {
            return emergency.accessId().toString();
        }
    }

    static Emergencies of(List<Row<ProtectionState>> rows) {
        return new Emergencies(rows.stream()
                .flatMap(row -> row.state().emergencies().stream()
                        .map(emergency -> new One(row.subject(), row.version(), emergency)))
                .sorted(IN_ORDER)
                .toList());
    }

    EmergencyAccess answer(Page page, Instant now, Freshness freshness) {
        List<One> rest = page.after() == null
                ? all
                : all.stream()
                        .dropWhile(one -> !one.place().equals(page.after()))
                        .skip(1)
                        .toList();
        var cut = page.cut(rest.stream().limit(page.limit() + 1L).toList(), One::place);
        return new EmergencyAccess(
                cut.items().stream().map(Emergencies::item).toList(), cut.cursor(), patterns(now), freshness);
    }

    private static EmergencyAccess.Item item(One one) {
        ProtectionState.Emergency emergency = one.emergency();
        Dated<Note> review = emergency.review();
        return new EmergencyAccess.Item(
                emergency.accessId(),
                one.client(),
                one.person(),
                emergency.at(),
                emergency.until(),
                emergency.reason(),
                said(emergency.told()),
                emergency.at().plus(Waiting.REVIEWED_WITHIN),
                emergency.finding(),
                review == null ? null : review.by(),
                review == null ? null : review.at().at(),
                review == null ? null : said(review),
                one.version());
    }

    private static @Nullable String said(Dated<Note> told) {
        Note note = told.said();
        return note == null ? null : note.note();
    }

    private List<EmergencyAccess.Pattern> patterns(Instant now) {
        Map<String, List<One>> byPerson = all.stream()
                .filter(one -> one.emergency().at().isAfter(now.minus(PATTERN)))
                .collect(Collectors.groupingBy(One::person));
        return byPerson.entrySet().stream()
                .map(entry -> pattern(entry.getKey(), entry.getValue()))
                .sorted(comparing(EmergencyAccess.Pattern::times)
                        .reversed()
                        .thenComparing(EmergencyAccess.Pattern::person))
                .toList();
    }

    private static EmergencyAccess.Pattern pattern(String person, List<One> theirs) {
        return new EmergencyAccess.Pattern(
                person,
                theirs.size(),
                (int) theirs.stream().map(One::client).distinct().count(),
                (int) theirs.stream()
                        .filter(one -> NOT_JUSTIFIED.equals(one.emergency().finding()))
                        .count(),
                (int) theirs.stream().filter(one -> !one.isReviewed()).count());
    }
}
