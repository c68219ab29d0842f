package org.treatmentjourney.web.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.client.ClientDetails;
import org.treatmentjourney.query.client.FindClient;
import org.treatmentjourney.query.shares.FindSharedWithUs;
import org.treatmentjourney.query.shares.SharedWithUs;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who was referred to us by another organisation is not typed again, as far as it is shared who they are. */
@Component
class SharedPerson {

    private static final JsonMapper SAID = JsonMapper.builder()
            .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Ask ask;

    SharedPerson(Ask ask) {
        this.ask = ask;
    }

    void fill(Newcomer newcomer, UUID shared) {
        ask.ifAny(new FindClient(shared, List.of(), PointInTime.NOW), ClientDetails.class)
                .filter(known -> known.redisclosure() != null)
                .ifPresent(known -> person(newcomer.person().body(), known));
        ask.of(new FindSharedWithUs(shared, Page.of(1, null)), SharedWithUs.class).items().stream()
                .flatMap(item -> item.referrals().stream())
                .filter(referral -> referral.state().equals("accepted"))
                .findFirst()
                .ifPresent(referral -> newcomer.referral().body().put("service", referral.service()));
    }

    private static void person(ObjectNode body, ClientDetails known) {
        body.set("name", SAID.valueToTree(known.name()));
        body.put("language", known.language());
        if (known.birthDate() != null) {
            body.put("birthDate", known.birthDate().toString());
            body.put("birthDatePrecision", known.birthDatePrecision());
        }
        if (known.sex() != null) {
            body.put("sex", known.sex());
        }
        if (known.contacts() != null) {
            body.set("contacts", SAID.valueToTree(known.contacts()));
        }
    }
}
