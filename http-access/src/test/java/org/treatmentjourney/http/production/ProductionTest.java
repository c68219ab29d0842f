package org.treatmentjourney.http.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.treatmentjourney.http.start.Fault;
import org.treatmentjourney.http.start.StartRefused;

/** In production a program starts only if nothing about its settings is for trying out; it says all that is, at once. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionTest {

    private static final String TOKENS = "spring.security.oauth2.resourceserver.jwt.";

    @TempDir
    private Path keys;

    @BeforeEach
    void with_keys() throws IOException {
        for (String name : List.of("outer.key", "body.key")) {
            mode("rw-------", Files.writeString(keys.resolve(name), "secret"));
        }
    }

    @Test
    void what_is_set_up_well_starts() {
        assertThat(faults("production")).isEmpty();
        assertThat(faults("prod")).isEmpty();
    }

    @Test
    void outside_of_production_nothing_of_this_is_asked() {
        assertThat(faults("default", all())).isEmpty();
    }

    @Test
    void everything_is_told_at_once_and_what_to_set(CapturedOutput output) throws IOException {
        mode("rw-r--r--", keys.resolve("outer.key"));
        assertThat(faults("production", all()))
                .containsExactly(
                        new Fault(
                                "The issuer of tokens is named by an address without TLS.",
                                "Set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI to an address with https://."),
                        new Fault(
                                "The keys that tokens are checked by are fetched without TLS.",
                                "Set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI to an address with https://."),
                        new Fault(
                                "New keys would be made where the old ones are missing, and hide that they are.",
                                "Set JOURNEY_KEYS_CREATE_IF_MISSING to false. Keys are made once, by a start without this"
                                        + " profile."),
                        new Fault(
                                "Everybody on this machine can read or replace keys: outer.key.",
                                "Run chmod 600 %s/*.key as their owner.".formatted(keys)),
                        new Fault(
                                "Pages from http://journey.example may call, and they come without TLS.",
                                "Take it out of JOURNEY_HTTP_CORS_ORIGINS, or serve it with https://."),
                        new Fault(
                                "Commands would go to Axon Server without TLS.",
                                "Set AXON_AXONSERVER_SSL_ENABLED to true and AXON_AXONSERVER_CERT_FILE to the"
                                        + " certificate to trust; or, where something else encrypts the way,"
                                        + " JOURNEY_AXON_SERVER_PLAINTEXT_ALLOWED to true."),
                        new Fault(
                                "Axon Server would be reached without a token.",
                                "Set JOURNEY_AXON_SERVER_TOKEN, or put it into the file axon-server-token, and let Axon"
                                        + " Server ask for it."));
        assertThat(output)
                .contains("1. The issuer of tokens is named by an address without TLS.")
                .contains("1. Set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI")
                .contains("7. Axon Server would be reached without a token.")
                .contains("7. Set JOURNEY_AXON_SERVER_TOKEN")
                .doesNotContain("\tat ");
    }

    @Test
    void the_way_to_axon_server_may_be_encrypted_by_something_else_but_a_token_is_needed() {
        assertThat(faults(
                        "production",
                        "axon.axonserver.enabled=true",
                        "axon.axonserver.token=secret",
                        "journey.axon-server.plaintext-allowed=true"))
                .isEmpty();
        assertThat(faults("production", "axon.axonserver.enabled=true", "axon.axonserver.ssl-enabled=true"))
                .extracting(Fault::matter)
                .containsExactly("Axon Server would be reached without a token.");
    }

    @Test
    void keys_that_are_not_there_are_not_made() {
        Path nowhere = keys.resolve("nowhere");
        assertThat(faults("production", "journey.keys.directory=" + nowhere))
                .containsExactly(new Fault(
                        "There are no keys in %s.".formatted(nowhere),
                        "Set JOURNEY_KEYS_DIRECTORY to the folder with outer.key and body.key."));
    }

    @Test
    void a_program_without_keys_needs_no_folder_of_them_but_tls_to_where_people_sign_in() {
        assertThat(faults(
                        "production",
                        "journey.service.keeps-nothing=true",
                        "journey.keys.directory=" + keys.resolve("nowhere"),
                        "journey.web.provider=http://id.internal"))
                .containsExactly(new Fault(
                        "The pages fetch people's tokens without TLS.",
                        "Set JOURNEY_WEB_PROVIDER to an address with https://."));
    }

    @Test
    void the_default_folder_of_keys_is_refused_however_it_is_written() {
        for (String folder :
                List.of("./keys", "keys", "../" + Path.of("").toAbsolutePath().getFileName() + "/keys")) {
            assertThat(faults("production", "journey.keys.directory=" + folder))
                    .contains(new Fault(
                            "The keys lie in the default folder, beside the program.",
                            "Set JOURNEY_KEYS_DIRECTORY to a folder that is kept and backed up apart from the data."));
        }
    }

    @Test
    void keys_that_a_group_may_read_are_not_everybodys() throws IOException {
        mode("r--r-----", keys.resolve("outer.key"));
        assertThat(faults("production")).isEmpty();
        mode("rw-rw----", keys.resolve("outer.key"));
        assertThat(faults("production"))
                .extracting(Fault::matter)
                .containsExactly("Everybody on this machine can read or replace keys: outer.key.");
    }

    @Test
    void the_database_is_entered_by_somebody_who_owns_nothing_there() {
        String[] outside = {"spring.datasource.url=jdbc:postgresql://db/journey", "spring.datasource.username=journey"};
        for (String owner : List.of("", "journey")) {
            assertThat(faults("production", outside[0], outside[1], "journey.db.owner.user=" + owner))
                    .extracting(Fault::matter)
                    .containsExactly(
                            "The program would come into its database as the owner of the tables, whom no fence there"
                                    + " holds.");
        }
        assertThat(faults("production", outside[0], outside[1], "journey.db.owner.user=owner"))
                .isEmpty();
    }

    private static String[] all() {
        return new String[] {
            TOKENS + "issuer-uri=http://id.example",
            TOKENS + "jwk-set-uri=http://id.example/keys",
            "journey.keys.create-if-missing=true",
            "journey.http.cors-origins=https://journey.example,http://journey.example",
            "axon.axonserver.enabled=true"
        };
    }

    private List<Fault> faults(String profile, String... settings) {
        var refused = catchThrowableOfType(
                StartRefused.class,
                () -> new SpringApplicationBuilder(Nothing.class)
                        .web(WebApplicationType.NONE)
                        .profiles(profile)
                        .properties("journey.keys.directory=" + keys, TOKENS + "issuer-uri=https://id.example")
                        .run(Stream.of(settings).map(setting -> "--" + setting).toArray(String[]::new))
                        .close());
        return refused == null ? List.of() : refused.faults();
    }

    private static void mode(String mode, Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    static class Nothing {}
}
