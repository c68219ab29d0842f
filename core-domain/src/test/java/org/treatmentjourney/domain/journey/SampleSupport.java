package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.BARRIER;
import static org.treatmentjourney.domain.journey.SampleJourney.EARLIER_SESSION;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.RISK;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;
import static org.treatmentjourney.domain.journey.SampleJourney.november;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.domain.journey.command.AcknowledgeAlarm;
import org.treatmentjourney.domain.journey.command.AcknowledgeUrgentRisks;
import org.treatmentjourney.domain.journey.command.AgreeWaysOfContact;
import org.treatmentjourney.domain.journey.command.ChangeRisk;
import org.treatmentjourney.domain.journey.command.DeferDueWork;
import org.treatmentjourney.domain.journey.command.Escalate;
import org.treatmentjourney.domain.journey.command.GiveAdvice;
import org.treatmentjourney.domain.journey.command.GiveCarePlanCopy;
import org.treatmentjourney.domain.journey.command.GiveSupplies;
import org.treatmentjourney.domain.journey.command.InvolveCarer;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.MakeSafetyPlan;
import org.treatmentjourney.domain.journey.command.OfferChoice;
import org.treatmentjourney.domain.journey.command.RaiseBarrier;
import org.treatmentjourney.domain.journey.command.RaiseRisk;
import org.treatmentjourney.domain.journey.command.RecordDeath;
import org.treatmentjourney.domain.journey.command.RecordEscalationAttempt;
import org.treatmentjourney.domain.journey.command.RecordGroupNote;
import org.treatmentjourney.domain.journey.command.RecordImmediateNeed;
import org.treatmentjourney.domain.journey.command.RecordIncident;
import org.treatmentjourney.domain.journey.command.RecordNaloxone;
import org.treatmentjourney.domain.journey.command.RecordOverdose;
import org.treatmentjourney.domain.journey.command.RecordSafeguarding;
import org.treatmentjourney.domain.journey.command.RecordScreening;
import org.treatmentjourney.domain.journey.command.RecordStrengths;
import org.treatmentjourney.domain.journey.command.ResolveBarrier;
import org.treatmentjourney.domain.journey.command.ResolveRisk;
import org.treatmentjourney.domain.journey.command.ReviewDisengagement;
import org.treatmentjourney.domain.journey.value.Level;

/** One of each command about risks, early help and engagement with every field filled, no two alike. */
final class SampleSupport {

    private SampleSupport() {}

    static Stream<JourneyCommand> all() {
        return Stream.of(
                new RecordScreening(JOURNEY, "audit", 17, "harmful", "did it on paper"),
                new GiveAdvice(JOURNEY, List.of("overdose", "storage"), "nb", "the yellow leaflet", "read together"),
                new RecordNaloxone(JOURNEY, "supplied", 2, "showed a friend too"),
                new GiveSupplies(JOURNEY, List.of("foil"), "for the week"),
                new RecordGroupNote(
                        JOURNEY, new UUID(9, 1), new UUID(9, 2), "spoke of her brother", "wants to talk alone"),
                new RaiseRisk(
                        JOURNEY,
                        new UUID(7, 2),
                        "clinician",
                        november(25),
                        "suicide",
                        Level.LOW,
                        "not-now",
                        "says so when asked",
                        "rings her sister",
                        "the dog"),
                new ChangeRisk(
                        JOURNEY,
                        RISK,
                        "clinician2",
                        november(26),
                        Level.MODERATE,
                        "soon",
                        "worse at night",
                        "a light",
                        "a friend"),
                new ResolveRisk(JOURNEY, RISK, "has moved in with him"),
                new AcknowledgeUrgentRisks(JOURNEY, EARLIER_SESSION, "will ring at six"),
                new MakeSafetyPlan(
                        JOURNEY,
                        List.of("stops eating"),
                        List.of("a walk"),
                        List.of("Ann"),
                        List.of("the night line"),
                        "pills with the pharmacy",
                        "her daughter"),
                new RecordSafeguarding(
                        JOURNEY,
                        "child-elsewhere",
                        "no",
                        "given",
                        "the duty officer",
                        noon(20),
                        "a nephew at weekends"),
                new RecordOverdose(
                        JOURNEY,
                        november(13),
                        "accidental",
                        List.of("heroin", "alcohol"),
                        true,
                        false,
                        "at a friend's"),
                new RecordIncident(JOURNEY, "wrong-dose", true, november(12), "noticed by the pharmacist"),
                new GiveCarePlanCopy(JOURNEY, "client", "safeguarding", "manager", true, "paper", "her brother"),
                new RaiseBarrier(JOURNEY, new UUID(8, 2), "transport", "the last bus is at five"),
                new ResolveBarrier(JOURNEY, BARRIER, "a lift on Thursdays"),
                new RecordStrengths(JOURNEY, List.of("keeps at it")),
                new OfferChoice(JOURNEY, List.of("here", "at home"), "at home"),
                new AgreeWaysOfContact(
                        JOURNEY,
                        List.of("text-message", "outreach"),
                        true,
                        "pl",
                        "after four",
                        "the flat",
                        "no stairs",
                        "a taxi card"),
                new InvolveCarer(JOURNEY, "in-care", true, "Ole", "brother", "wants to know about opening hours"),
                new RecordImmediateNeed(JOURNEY, "shelter", "arranged", "until Friday"),
                new ReviewDisengagement(JOURNEY, "mornings are hard", "afternoons from now on"),
                new RecordDeath(JOURNEY, november(18), "natural", "her mother", "in her sleep"),
                new DeferDueWork(JOURNEY, "review", november(24), "on holiday"),
                new AcknowledgeAlarm(JOURNEY, "discharge-follow-up", "ringing the ward"),
                new Escalate(JOURNEY, "urgent-risk", noon(18), 2),
                new RecordEscalationAttempt(JOURNEY, "urgent-risk", noon(18), 1, "email", true));
    }
}
