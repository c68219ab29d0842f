package org.treatmentjourney.web.elsewhere;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.treatmentjourney.domain.journey.event.OrganisationInformed;
import org.treatmentjourney.query.answer.Told;
import org.treatmentjourney.query.stays.Notice;
import org.treatmentjourney.query.stays.Notices;
import org.treatmentjourney.web.text.Codes;

/**
 * Somebody who must know something, and what they were told, the latest first.
 *
 * @param name of an organisation, or whom it was sent to where none is known; empty once that has been erased
 */
public record Informed(String name, List<Notice> notices) {

    static List<Informed> of(Notices notices, Codes codes) {
        Map<String, List<Notice>> byName = notices.items().stream()
                .collect(Collectors.groupingBy(one -> name(one, codes), TreeMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(one -> new Informed(one.getKey(), one.getValue().reversed()))
                .toList();
    }

    private static String name(Notice notice, Codes codes) {
        if (notice.organisation() != null) {
            return codes.label("organisation", notice.organisation());
        }
        Told<OrganisationInformed.Details> sent = notice.sent();
        return sent == null || sent.said() == null ? "" : sent.said().recipient();
    }
}
