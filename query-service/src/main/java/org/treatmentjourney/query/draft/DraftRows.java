package org.treatmentjourney.query.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.log.draft.DraftSchema;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.fence.ViewReader;

/** Reads drafts within the fence. The words of one are read apart, and for its writer only. */
@Component
class DraftRows {

    private static final String SELECT =
            "select draft, organisation, person, subject, journey, form, begun_at, saved_at from drafts.draft where ";
    private static final String OWN = "organisation = ? and person = ?";

    private final ViewReader reader;

    DraftRows(DraftSchema schema, ViewReader reader) {
        this.reader = reader;
    }

    Optional<KeptDraft> own(Person person, FindDraft asked) {
        if (asked.draftId() != null) {
            return own(person, "draft = ?", asked.draftId());
        }
        if (asked.journeyId() != null && asked.form() != null) {
            return own(person, "journey = ? and form = ?", asked.journeyId(), asked.form());
        }
        return Optional.empty();
    }

    private Optional<KeptDraft> own(Person person, String condition, Object... which) {
        Object[] arguments = Stream.concat(Stream.of(person.organisation(), person.id()), Stream.of(which))
                .toArray();
        return find(OWN + " and " + condition, arguments).stream().findFirst();
    }

    /** Empty if it has been dropped meanwhile. */
    Optional<byte[]> words(KeptDraft own) {
        return reader
                .read(jdbc -> jdbc.queryForList(
                        "select content from drafts.draft where " + OWN + " and draft = ?",
                        byte[].class,
                        own.organisation(),
                        own.person(),
                        own.draftId()))
                .stream()
                .findFirst();
    }

    List<KeptDraft> own(Person person, Page page) {
        return page(OWN, page, person.organisation(), person.id());
    }

    /**
     * The oldest first, with one more than the page takes.
     *
     * @param condition SQL of the program's own
     */
    List<KeptDraft> page(String condition, Page page, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        String after = "";
        if (page.after() != null) {
            Place end = Place.of(page.after());
            after = " and (begun_at, draft) > (?::timestamptz, ?)";
            all.add(end.begunAt().toString());
            all.add(end.draftId());
        }
        all.add(page.limit() + 1);
        return find(condition + after + " order by begun_at, draft limit ?", all.toArray());
    }

    private List<KeptDraft> find(String condition, Object... arguments) {
        return reader.read(jdbc -> jdbc.query(SELECT + condition, (row, index) -> draft(row), arguments));
    }

    private static KeptDraft draft(ResultSet row) throws SQLException {
        return new KeptDraft(
                row.getObject("draft", UUID.class),
                row.getString("organisation"),
                row.getString("person"),
                row.getObject("subject", UUID.class),
                row.getObject("journey", UUID.class),
                row.getString("form"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
