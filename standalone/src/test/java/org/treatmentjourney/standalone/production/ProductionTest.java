package org.treatmentjourney.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.treatmentjourney.command.CommandServiceProgram;
import org.treatmentjourney.http.start.Fault;
import org.treatmentjourney.http.start.StartRefused;
import org.treatmentjourney.query.QueryServiceProgram;
import org.treatmentjourney.standalone.Standalone;

/** Each of the three programs refuses to start in production as it comes, with all that is to be set. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionTest {

    private static final String[] PRODUCTION = {"--spring.profiles.active=production"};
    private static final Fault DEFAULT_KEYS = new Fault(
            "The keys lie in the default folder, beside the program.",
            "Set JOURNEY_KEYS_DIRECTORY to a folder that is kept and backed up apart from the data.");
    private static final Fault NO_KEYS = new Fault(
            "There are no keys in %s.".formatted(Path.of("keys").toAbsolutePath()),
            "Set JOURNEY_KEYS_DIRECTORY to the folder with outer.key and body.key.");

    @Test
    void the_whole_in_one_refuses_people_journeys_keys_and_database_of_the_demo(CapturedOutput output) {
        assertThat(faults(() -> Standalone.main(PRODUCTION)))
                .containsExactlyInAnyOrder(
                        new Fault(
                                "The issuer of tokens is named by an address without TLS.",
                                "Set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI to an address with https://."),
                        new Fault(
                                "New keys would be made where the old ones are missing, and hide that they are.",
                                "Set JOURNEY_KEYS_CREATE_IF_MISSING to false. Keys are made once, by a start without this"
                                        + " profile."),
                        DEFAULT_KEYS,
                        NO_KEYS,
                        new Fault(
                                "The demo people, whose passwords are their names, must not meet real clients.",
                                "Run command-service and query-service with your own identity provider in production, or"
                                        + " leave the production profile out."),
                        new Fault(
                                "The demo journeys would be told among those of real clients.",
                                "Set JOURNEY_DEMO to false."),
                        new Fault(
                                "The database would be the one inside this program, which nobody else watches or backs"
                                        + " up.",
                                "Set JOURNEY_DB_URL to jdbc:postgresql://host:port/database, and JOURNEY_DB_USER."));
        assertThat(output).contains("7. ").doesNotContain("\tat ");
    }

    @Test
    void invented_clients_are_refused_too() {
        assertThat(faults(() -> Standalone.main(new String[] {PRODUCTION[0], "--journey.demo-clients=1000"})))
                .contains(new Fault(
                        "Invented clients would be recorded among real ones.",
                        "Set JOURNEY_DEMO_CLIENTS to 0, or leave it out."));
    }

    @Test
    void a_service_refuses_what_it_lacks_and_what_must_not_be_in_the_same_breath() {
        for (ThrowingCallable service : List.<ThrowingCallable>of(
                () -> CommandServiceProgram.main(PRODUCTION), () -> QueryServiceProgram.main(PRODUCTION))) {
            assertThat(faults(service))
                    .contains(
                            new Fault(
                                    "The service does not know its database.",
                                    "Set JOURNEY_DB_URL to jdbc:postgresql://host:port/database, and JOURNEY_DB_USER."),
                            new Fault(
                                    "The service does not know whose tokens to trust.",
                                    "Set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI to your identity provider, as"
                                            + " its tokens name it (iss)."),
                            DEFAULT_KEYS,
                            NO_KEYS);
        }
    }

    @Test
    void a_service_on_axon_server_wants_tls_and_a_token_for_it() {
        assertThat(faults(() ->
                        CommandServiceProgram.main(new String[] {"--spring.profiles.active=production,axon-server"})))
                .extracting(Fault::matter)
                .contains(
                        "Commands would go to Axon Server without TLS.",
                        "Axon Server would be reached without a token.");
    }

    private static List<Fault> faults(ThrowingCallable start) {
        return catchThrowableOfType(StartRefused.class, start).faults();
    }
}
