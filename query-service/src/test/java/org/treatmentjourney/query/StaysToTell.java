package org.treatmentjourney.query;

import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.AdmittedToWard;
import org.treatmentjourney.domain.journey.event.DischargeFollowedUp;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.NoticeReceiptRecorded;
import org.treatmentjourney.domain.journey.event.OrganisationInformed;
import org.treatmentjourney.domain.journey.event.ReferredBeforeDischarge;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;
import org.treatmentjourney.domain.journey.event.WardDischargePlanned;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.Reason;

/** Stays and notices for the stories of tests. */
public final class StaysToTell {

    public static final UUID STAY = new UUID(9, 1);
    public static final UUID NOTICE = new UUID(10, 1);

    private StaysToTell() {}

    public static AdmittedToWard admitted(String on) {
        return new AdmittedToWard(
                JOURNEY,
                CLIENT,
                when(on),
                STAY,
                "st-anne",
                Personal.of(new AdmittedToWard.Details("Ward 7", "could not sleep")));
    }

    public static WardDischargePlanned planned(String on, String day) {
        return new WardDischargePlanned(
                JOURNEY, CLIENT, when(on), STAY, LocalDate.parse(day), Personal.of(new Note(null)));
    }

    public static ReferredBeforeDischarge referredOn(String on) {
        return new ReferredBeforeDischarge(
                JOURNEY, CLIENT, when(on), STAY, Personal.of(new ReferredBeforeDischarge.Details("the clinic", null)));
    }

    public static DischargedFromWard left(String on, String suicideRisk, boolean acute) {
        return left(on, suicideRisk, acute, null, "to-be-sent");
    }

    public static DischargedFromWard left(
            String on, String suicideRisk, boolean acute, @Nullable String naloxone, String carePlan) {
        return new DischargedFromWard(
                JOURNEY,
                CLIENT,
                when(on),
                STAY,
                naloxone,
                "none-handed-out",
                carePlan,
                "consent",
                null,
                null,
                true,
                Personal.of(new DischargedFromWard.Details(suicideRisk, acute, null, "the crisis team", null)));
    }

    public static DischargeFollowedUp followedUp(String on, ContactOutcome outcome) {
        return new DischargeFollowedUp(
                JOURNEY, CLIENT, when(on), STAY, outcome, "telephone", null, Personal.of(new Note("rang")));
    }

    public static Imprisoned imprisoned(String on) {
        return new Imprisoned(
                JOURNEY, CLIENT, when(on), STAY, Personal.of(new Imprisoned.Details(null, "the nurse there", null)));
    }

    public static ReleasedFromPrison released(String on, @Nullable String naloxone) {
        return new ReleasedFromPrison(
                JOURNEY,
                CLIENT,
                when(on),
                STAY,
                naloxone,
                "arranged",
                Personal.of(new ReleasedFromPrison.Details(null, null)));
    }

    public static OrganisationInformed told(String on) {
        return new OrganisationInformed(
                JOURNEY,
                CLIENT,
                when(on),
                NOTICE,
                "st-anne",
                List.of("risk"),
                "consent",
                null,
                null,
                Personal.of(new OrganisationInformed.Details("the ward", null)));
    }

    public static NoticeReceiptRecorded receipt(String on, String receipt) {
        return new NoticeReceiptRecorded(
                JOURNEY, CLIENT, when(on), NOTICE, receipt, Personal.of(new Reason("as they said")));
    }
}
