package org.treatmentjourney.web.journey;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.journey.JourneyAxis;
import org.treatmentjourney.query.journey.JourneyOverview;
import org.treatmentjourney.query.journey.PlanAxis;
import org.treatmentjourney.web.page.May;

/**
 * What somebody can do on a journey now: what is part of their work, and what makes sense where the journey stands.
 *
 * @param first what is done most
 * @param returns whether the client can be taken back with one press
 */
public record Offers(List<String> first, List<Offers.Group> more, boolean returns) {

    /** What belongs together. */
    public record Group(String key, List<String> commands) {}

    private static final Set<String> BEGINNING = Set.of("accept-referral", "decline-referral");

    /** After an ending nobody is disturbed without need; what is learned later is recorded all the same. */
    private static final Set<String> ENDED = Set.of(
            "record-contact",
            "give-referral-feedback",
            "give-care-plan-copy",
            "record-overdose",
            "record-incident",
            "record-discharge-follow-up",
            "inform-organisation",
            "record-outcomes-profile",
            "record-death");

    private static final Set<String> OF_A_PLAN = Set.of("review-care-plan", "give-care-plan-copy");

    static Offers of(Person me, JourneyOverview journey, May may) {
        JourneyAxis stands = journey.axes().journey();
        Predicate<String> open = command -> isSensible(command, stands)
                && isSensible(command, journey.axes().plan())
                && may.ask(me, command);
        List<String> first = Stream.of("record-session", "record-missed-session", "record-contact", "book-appointment")
                .filter(open)
                .toList();
        List<Group> more = Stream.of(OfferGroup.values())
                .map(group -> new Group(
                        group.key(),
                        group.commands().stream()
                                .filter(open)
                                .filter(command -> !first.contains(command))
                                .toList()))
                .filter(group -> !group.commands().isEmpty())
                .toList();
        return new Offers(first, more, stands == JourneyAxis.DISCHARGED && may.ask(me, "return-to-treatment"));
    }

    private static boolean isSensible(String command, JourneyAxis stands) {
        return switch (stands) {
            case CLOSED -> false;
            case DISCHARGED -> ENDED.contains(command);
            case DECLINED -> ENDED.contains(command) || command.equals("accept-referral");
            case ENQUIRED, REFERRED, TRIAGED -> true;
            case ASSESSED, IN_TREATMENT, RE_OPENED -> !BEGINNING.contains(command);
        };
    }

    private static boolean isSensible(String command, PlanAxis plan) {
        return plan != PlanAxis.NONE || !OF_A_PLAN.contains(command);
    }
}
