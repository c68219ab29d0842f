package org.treatmentjourney.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.client.RegisteredClient.CLIENT;
import static org.treatmentjourney.domain.client.RegisteredClient.given;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Correction;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.command.BreakGlass;
import org.treatmentjourney.domain.client.command.MarkEnteredInError;
import org.treatmentjourney.domain.client.command.ReviewBreakGlass;
import org.treatmentjourney.domain.client.event.BreakGlassReviewed;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.GlassBroken;

/** R49: opened in an emergency, now, for four hours; somebody else looks at it. */
class BreakGlassTest {

    private static final UUID ACCESS = new UUID(5, 1);

    private static final Person PRIVACY = new Person("privacy", Set.of(Role.PRIVACY), "harbour", Set.of());

    private static final GlassBroken BROKEN = new GlassBroken(
            CLIENT,
            Effective.at(NOW),
            ACCESS,
            "danger-to-life",
            NOW.plus(Duration.ofHours(4)),
            Personal.of(new Note("found unconscious")));

    @Test
    void a_record_is_opened_for_four_hours() {
        given().when(breaking()).then(BROKEN);
    }

    @Test
    void what_was_opened_on_paper_before_is_recorded_and_opens_nothing_any_more() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        given().when(breaking(), Effective.at(yesterday))
                .then(new GlassBroken(
                        CLIENT,
                        Effective.at(yesterday),
                        ACCESS,
                        "danger-to-life",
                        yesterday.plus(Duration.ofHours(4)),
                        Personal.of(new Note("found unconscious"))));
        given().when(breaking(), Effective.at(NOW.plusSeconds(1))).refused("R34", "time.in-the-future");
    }

    @Test
    void each_time_has_an_id_of_its_own() {
        given(BROKEN).when(breaking()).taken("break-glass");
    }

    @Test
    void nobody_reviews_their_own() {
        given(BROKEN).when(review()).refused("R49", "break-glass.own");
        given().when(review()).unknown("break-glass");
    }

    @Test
    void somebody_else_says_whether_it_was_right() {
        given(BROKEN)
                .when(review(), PRIVACY)
                .then(new BreakGlassReviewed(
                        CLIENT, Effective.at(NOW), ACCESS, "justified", Personal.of(new Note("spoke with them"))));
    }

    @Test
    void it_cannot_be_marked_away() {
        var entry = new Recorded<ClientEvent>(BROKEN, new UUID(9, 9), 1, 1, NOW, "clinician");
        var asked = new MarkEnteredInError(CLIENT, new UUID(9, 9), ErrorReason.OTHER, null, null);

        assertThatThrownBy(() -> Correction.require(List.of(entry), asked))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.code()).isEqualTo("entry.lasting"));
    }

    private static BreakGlass breaking() {
        return new BreakGlass(CLIENT, ACCESS, "danger-to-life", "found unconscious");
    }

    private static ReviewBreakGlass review() {
        return new ReviewBreakGlass(CLIENT, ACCESS, "justified", "spoke with them");
    }
}
