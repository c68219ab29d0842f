package org.treatmentjourney.standalone.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every container is watched, bounded and nobody's root; no secret stands in a file that is kept. */
class ComposeTest {

    private static final String PEOPLE =
            "standalone/src/main/resources/org/treatmentjourney/standalone/identity/people.yaml";
    private static final Map<String, ?> COMPOSE = yaml("docker-compose.yml");
    private static final JsonNode REALM = JsonMapper.shared().readTree(Repository.read("compose/realm.json"));

    static Stream<String> services() {
        return at(COMPOSE, "services").keySet().stream();
    }

    @Test
    void all_six_are_there() {
        assertThat(services())
                .containsExactlyInAnyOrder(
                        "postgres", "axonserver", "keycloak", "command-service", "query-service", "web-ui");
    }

    @ParameterizedTest
    @MethodSource("services")
    void each_is_watched_bounded_and_not_root(String name) {
        var service = at(at(COMPOSE, "services"), name);
        assertThat((List<?>) at(service, "healthcheck").get("test")).hasSizeGreaterThan(1);
        assertThat(service.get("mem_limit")).asString().matches("\\d+[mg]");
        assertThat(service.get("user")).asString().matches("[1-9]\\d*:\\d+");
        assertThat(String.valueOf(service.get("ports"))).matches("null|\\[127\\.0\\.0\\.1:.*]");
    }

    @ParameterizedTest
    @MethodSource("services")
    void secrets_come_from_files_that_are_not_kept(String name) {
        var service = at(at(COMPOSE, "services"), name);
        at(service, "environment").forEach((setting, value) -> {
            if (setting.matches(".*(PASSWORD|SECRET|TOKEN)")
                    || String.valueOf(value).matches(".*password=.*")) {
                assertThat(setting).as("a secret in clear").endsWith("_FILE");
            }
        });
        assertThat((List<?>) service.get("secrets")).isNotEmpty();
        assertThat(at(COMPOSE, "secrets").values())
                .allSatisfy(secret -> assertThat(secret).asString().matches("\\{file=\\./secrets/[a-z-]+}"));
        assertThat(Repository.read(".gitignore").lines()).contains("/secrets/");
    }

    @Test
    void each_service_comes_into_the_database_as_a_login_of_its_own_and_none_as_the_owner() {
        var logins = Stream.of("command-service", "query-service")
                .map(name -> at(at(at(COMPOSE, "services"), name), "environment"))
                .flatMap(settings -> Stream.of(settings.get("JOURNEY_DB_USER"), settings.get("JOURNEY_DB_OWNER_USER")))
                .map(String::valueOf)
                .toList();
        assertThat(logins).containsExactly("journey_commands", "journey", "journey_queries", "journey");
        assertThat(Repository.read("compose/logins.sql").lines().filter(line -> line.contains(" LOGIN ")))
                .extracting(line -> line.split(" ")[2])
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(logins));
    }

    @Test
    void the_pages_have_no_way_to_the_database_and_no_keys() {
        var pages = at(at(COMPOSE, "services"), "web-ui");
        assertThat(at(pages, "environment").keySet()).noneMatch(name -> name.matches("JOURNEY_(DB|KEYS)_.*"));
        assertThat(pages.get("volumes")).isNull();
        assertThat((List<?>) pages.get("secrets")).asString().doesNotContain("db-");
        assertThat(at(at(at(COMPOSE, "services"), "query-service"), "environment"))
                .containsKeys("JOURNEY_DB_URL", "JOURNEY_KEYS_DIRECTORY");
    }

    @Test
    void every_secret_that_is_named_is_made() {
        String made = Repository.read("compose/secrets.sh");
        assertThat(at(COMPOSE, "secrets").keySet())
                .allSatisfy(name -> assertThat(made).containsPattern("for name in [^;]*\\b" + name + "\\b"));
    }

    @Test
    void keycloak_knows_the_demo_people_and_none_of_their_secrets() {
        var expected = new LinkedHashMap<String, String>();
        yaml(PEOPLE).forEach((name, person) -> expected.put(name, claims(name, (Map<?, ?>) person)));
        var found = new LinkedHashMap<String, String>();
        programs().forEach(client -> {
            assertThat(client.at("/secret").asString()).isEqualTo("${DEMO_PEOPLE_SECRET}");
            found.put(client.at("/clientId").asString(), claims(client.at("/protocolMappers")));
        });
        assertThat(found).isEqualTo(expected);
    }

    /** Each person as a program of their own; the pages are the one client that people sign in with. */
    private static Stream<JsonNode> programs() {
        return REALM.get("clients")
                .valueStream()
                .filter(client -> !client.at("/clientId").asString().equals("pages"));
    }

    private static String claims(String name, Map<?, ?> person) {
        return "sub=%s roles=%s organisation=%s services=%s"
                .formatted(
                        name,
                        JsonMapper.shared().valueToTree(person.get("roles")),
                        person.get("organisation"),
                        JsonMapper.shared().valueToTree(person.get("services")));
    }

    private static String claims(JsonNode mappers) {
        return mappers.valueStream()
                .map(mapper -> mapper.at("/config/claim.name").asString() + "="
                        + mapper.at("/config/claim.value").asString().replace(", ", ","))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static Map<String, ?> yaml(String file) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Repository.read(file));
    }

    @SuppressWarnings("unchecked") // the keys of these files are text
    private static Map<String, ?> at(Map<String, ?> map, String key) {
        return Objects.requireNonNull((Map<String, ?>) map.get(key));
    }
}
