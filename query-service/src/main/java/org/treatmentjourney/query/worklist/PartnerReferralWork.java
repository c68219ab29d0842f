package org.treatmentjourney.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.partner.Waiting;

/** Reads which referrals to others wait: they stand in the client's stream, and whoever asks looks after a journey. */
@Component
public class PartnerReferralWork {

    private static final String TASKS = "select w.row, w.service, w.keyworker, r.declined, r.since, r.answer_by"
            + " from (select row, subject, organisation, service, keyworker from views.worklist where %s) w"
            + " join views.partner_referrals r on r.subject = w.subject and r.organisation = w.organisation where r.open";

    private final ViewReader reader;

    PartnerReferralWork(ViewReader reader) {
        this.reader = reader;
    }

    List<Task> recorded(Scope scope) {
        return reader.read(jdbc ->
                jdbc.query(TASKS.formatted(scope.condition()), (result, index) -> task(result), scope.arguments()));
    }

    private static Task task(ResultSet result) throws SQLException {
        var waiting = new Waiting(
                result.getBoolean("declined"),
                result.getObject("since", LocalDate.class),
                result.getObject("answer_by", LocalDate.class));
        return new Task(
                result.getObject("row", UUID.class),
                null,
                result.getString("service"),
                result.getString("keyworker"),
                PartnerReferralDuties.of(waiting));
    }
}
