package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.NOTICE;
import static org.treatmentjourney.domain.journey.SampleJourney.PRISON;
import static org.treatmentjourney.domain.journey.SampleJourney.WARD;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.AdmitToWard;
import org.treatmentjourney.domain.journey.command.DischargeFromWard;
import org.treatmentjourney.domain.journey.command.InformOrganisation;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.MarkThirdParty;
import org.treatmentjourney.domain.journey.command.PlanRelease;
import org.treatmentjourney.domain.journey.command.PlanWardDischarge;
import org.treatmentjourney.domain.journey.command.RecordDischargeFollowUp;
import org.treatmentjourney.domain.journey.command.RecordEngagementAtAdmission;
import org.treatmentjourney.domain.journey.command.RecordImprisonment;
import org.treatmentjourney.domain.journey.command.RecordLeaveAssessment;
import org.treatmentjourney.domain.journey.command.RecordNoticeReceipt;
import org.treatmentjourney.domain.journey.command.RecordRelease;
import org.treatmentjourney.domain.journey.command.ReferBeforeDischarge;
import org.treatmentjourney.domain.journey.command.UnmarkThirdParty;
import org.treatmentjourney.domain.journey.event.AdmittedToWard;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OrganisationInformed;
import org.treatmentjourney.domain.journey.event.ThirdPartyMarked;
import org.treatmentjourney.domain.journey.value.ContactOutcome;

/** One of each command about stays and notices with every field filled, no two alike. */
final class SampleElsewhere {

    private SampleElsewhere() {}

    /** A stay on a ward and one in prison from before anything else, and a notice. */
    static List<JourneyEvent> things(Effective at) {
        return List.of(
                new AdmittedToWard(
                        JOURNEY, CLIENT, on(1), WARD, null, Personal.of(new AdmittedToWard.Details("Ward 7", null))),
                new Imprisoned(JOURNEY, CLIENT, on(1), PRISON, Personal.of(new Imprisoned.Details(null, null, null))),
                new OrganisationInformed(
                        JOURNEY,
                        CLIENT,
                        at,
                        NOTICE,
                        "st-anne",
                        List.of("risk"),
                        "consent",
                        null,
                        null,
                        Personal.of(new OrganisationInformed.Details("the ward", null))),
                new ThirdPartyMarked(JOURNEY, CLIENT, at, new UUID(0, 1), Personal.of(new Note(null))));
    }

    static Stream<JourneyCommand> all() {
        return Stream.of(
                new AdmitToWard(JOURNEY, new UUID(9, 3), "Ward 3", "st-anne", november(5), "could not sleep"),
                new RecordEngagementAtAdmission(JOURNEY, WARD, "engaged", "clinician", november(6), "over tea"),
                new RecordLeaveAssessment(JOURNEY, WARD, "slept at home", "clinician2", november(8)),
                new PlanWardDischarge(JOURNEY, WARD, november(26), "after the weekend"),
                new ReferBeforeDischarge(JOURNEY, WARD, "the day centre", november(9), "they ring her"),
                new DischargeFromWard(
                        JOURNEY,
                        WARD,
                        november(11),
                        "unknown",
                        true,
                        "supplied",
                        "none-handed-out",
                        "the pharmacy by the bridge",
                        "to-be-sent",
                        "consent",
                        "manager",
                        true,
                        "the crisis team",
                        false,
                        "left by taxi"),
                new RecordDischargeFollowUp(
                        JOURNEY, WARD, ContactOutcome.NOT_REACHED, "telephone", "triage", november(12), "rang twice"),
                new RecordImprisonment(
                        JOURNEY, new UUID(9, 4), november(14), "the county prison", "the nurse there", "three months"),
                new PlanRelease(JOURNEY, PRISON, november(28), "if all goes well"),
                new RecordRelease(
                        JOURNEY, PRISON, november(15), "trained", "arranged", "the chemist", "met at the gate"),
                new InformOrganisation(
                        JOURNEY,
                        new UUID(10, 2),
                        "harbour",
                        "the duty team",
                        List.of("discharge-date", "follow-up"),
                        "consent",
                        "prescriber",
                        false,
                        november(7),
                        "by secure mail"),
                new RecordNoticeReceipt(JOURNEY, NOTICE, "opened", "they will read it tonight"),
                new MarkThirdParty(JOURNEY, new UUID(0, 2), "a sister told it"),
                new UnmarkThirdParty(JOURNEY, new UUID(0, 1), "it was herself"));
    }
}
