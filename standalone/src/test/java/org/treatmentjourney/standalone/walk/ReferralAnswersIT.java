package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** R32: a refusal can be counted by its reason, and nobody is named by it; who was referred twice is noticed. */
@ExtendWith(OneProgram.class)
class ReferralAnswersIT {

    private static final String DECLINED = "/api/referrals/declined";

    @Test
    void a_refusal_counts_for_its_reason_until_the_referral_is_taken_after_all(Program program) {
        OneJourney one = OneJourney.begun(program);
        long before = count(program, "no-room");
        long version = version(one.post("decline-referral", """
                {"reason": "no-room", "explanation": "Full until May"}
                """));
        one.get("referral", version);
        assertThat(count(program, "no-room")).isEqualTo(before + 1);

        one.get("referral", version(one.post("accept-referral", "{}")));
        assertThat(count(program, "no-room")).isEqualTo(before);
    }

    @Test
    void somebody_who_is_referred_to_the_same_service_again_shows_on_both_journeys(Program program) {
        OneJourney one = OneJourney.begun(program);
        UUID again = UUID.randomUUID();
        long version = version(program.as("clinician").post("/api/journeys/" + again + "/refer-client", """
                {"clientId": "%s", "source": "gp", "service": "chemsex-clinic", "receivedOn": "%s"}
                """.formatted(
                        one.client(), OneJourney.TODAY.minusDays(1))));

        Reply referral = one.get("referral", "at-least=" + again + ":" + version);
        assertThat(referral.at("/duplicates/0/journeyId")).isEqualTo(again.toString());
        program.as("clinician").post("/api/journeys/" + again + "/decline-referral", """
                {"reason": "other", "explanation": "The same as before"}
                """);
        assertThat(one.get("referral", "at-least=" + again + ":" + (version + 1))
                        .json()
                        .get("duplicates"))
                .isEmpty();
    }

    @Test
    void the_days_can_be_chosen_and_only_a_manager_counts(Program program) {
        Reply none = program.as("manager").get(DECLINED + "?from=2001-01-01&to=2001-12-31");
        assertThat(none.json().get("total").asLong()).isZero();
        assertThat(program.as("manager").get(DECLINED + "?from=soon").at("/code"))
                .isEqualTo("parameter.invalid");
        assertThat(program.as("clinician").get(DECLINED).status()).isEqualTo(403);
    }

    @Test
    void a_manager_of_some_services_counts_those(Program program) throws Exception {
        OneJourney one = OneJourney.begun(program);
        Caller theirs = manager(program, "chemsex-clinic");
        Caller others = manager(program, "guided-self-help");
        long before = count(theirs, "mental-illness");
        long elsewhere = count(others, "mental-illness");
        one.get("referral", version(one.post("decline-referral", """
                {"reason": "mental-illness", "explanation": "Seen together with the ward"}
                """)));
        assertThat(count(theirs, "mental-illness")).isEqualTo(before + 1);
        assertThat(count(others, "mental-illness")).isEqualTo(elsewhere);
    }

    private static Caller manager(Program program, String service) throws Exception {
        var claims = new HashMap<String, Object>();
        claims.put("sub", "manager-of-" + service);
        claims.put("aud", "treatment-journey");
        claims.put("organisation", "harbour");
        claims.put("roles", List.of("manager"));
        claims.put("services", List.of(service));
        return program.nobody().with(TokenShapesIT.signed(program, claims));
    }

    private static long count(Program program, String reason) {
        return count(program.as("manager"), reason);
    }

    private static long count(Caller manager, String reason) {
        JsonNode items = manager.get(DECLINED).json().get("items");
        return items.valueStream()
                .filter(line -> line.get("reason").asString().equals(reason))
                .mapToLong(line -> line.get("count").asLong())
                .sum();
    }

    private static long version(Reply reply) {
        return reply.json().get("version").asLong();
    }
}
