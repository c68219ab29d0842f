package org.treatmentjourney.domain.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.journey.command.RecordEnquiry;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.value.Substance;

/** How a journey begins. */
final class Referral {

    private Referral() {}

    static ClientReferred decide(ReferClient c, Act act, Services services) {
        Past.require(act);
        lastUse(c.substances(), act);
        String organisation = taking(c.service(), c.receivedOn(), services);
        return new ClientReferred(
                c.journeyId(),
                c.clientId(),
                act.effective(),
                organisation,
                c.service(),
                c.source(),
                c.channel(),
                c.clientAgrees(),
                Personal.of(new ClientReferred.Details(
                        c.reason(), c.substances(), c.highRisk(), c.referrer(), c.currentPrescriber())));
    }

    static EnquiryRecorded enquired(RecordEnquiry c, Act act, Services services) {
        Past.require(act);
        String organisation = taking(c.service(), c.receivedOn(), services);
        return new EnquiryRecorded(
                c.journeyId(),
                c.clientId(),
                act.effective(),
                organisation,
                c.source(),
                c.channel(),
                c.service(),
                Personal.of(new EnquiryRecorded.Details(c.asksFor())));
    }

    private static String taking(String service, LocalDate day, Services services) {
        String organisation = services.organisationOf(service).orElseThrow(() -> new Unknown("service"));
        if (!services.takesReferralsOn(service, day)) {
            throw new RuleViolated(
                    "R34",
                    "service.closed",
                    "This service takes no referrals on that day. Please refer to another one.");
        }
        return organisation;
    }

    static void lastUse(@Nullable List<Substance> substances, Act act) {
        if (substances != null) {
            substances.forEach(s -> Past.require("lastUsedOn", s.lastUsedOn(), act));
        }
    }
}
