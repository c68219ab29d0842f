package org.treatmentjourney.standalone.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.standalone.identity.DemoPeople;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People sign in at the pages as whom they are as programs, and in no weaker way. */
class RealmTest {

    private static final JsonNode REALM = JsonMapper.shared().readTree(Repository.read("compose/realm.json"));
    private static final String WHOLE = "whole-organisation";

    /** What somebody is and where they work. */
    private record Work(String subject, List<String> roles, String organisation, List<String> services) {}

    @Test
    void the_demo_people_can_sign_in_as_themselves() {
        Map<String, Work> expected = new LinkedHashMap<>();
        DemoPeople.read()
                .byName()
                .forEach((name, person) -> expected.put(
                        name,
                        new Work(
                                name,
                                person.roles().stream()
                                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                                        .sorted()
                                        .toList(),
                                person.organisation(),
                                person.services().stream().sorted().toList())));
        Map<String, Work> found = new LinkedHashMap<>();
        REALM.get("users").forEach(user -> {
            List<String> roles = texts(user.at("/realmRoles"));
            List<String> services = texts(user.at("/attributes/services"));
            assertThat(roles.contains(WHOLE)).as("one or the other").isEqualTo(services.isEmpty());
            assertThat(user.at("/credentials/0/value").asString()).isEqualTo("${DEMO_PEOPLE_SECRET}");
            found.put(
                    user.get("username").asString(),
                    new Work(
                            user.get("id").asString(),
                            roles.stream().filter(role -> !role.equals(WHOLE)).toList(),
                            user.at("/attributes/organisation/0").asString(),
                            services));
        });
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void the_pages_are_a_client_with_a_secret_and_a_proof_key_and_nothing_else_comes_that_way() {
        JsonNode pages = client("pages");
        assertThat(pages.get("secret").asString()).isEqualTo("${WEB_CLIENT_SECRET}");
        assertThat(pages.get("publicClient").asBoolean()).isFalse();
        assertThat(pages.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(texts(pages.get("redirectUris"))).containsExactly("http://localhost:8080/login/oauth2/code/journey");
        assertThat(Stream.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled"))
                .allMatch(way -> !pages.get(way).asBoolean());
        assertThat(REALM.get("clients")
                        .valueStream()
                        .filter(client -> client.get("standardFlowEnabled").asBoolean()))
                .containsExactly(pages);
    }

    @Test
    void its_tokens_say_all_that_the_programs_ask_for() {
        Map<String, String> said = new LinkedHashMap<>();
        texts(client("pages").get("defaultClientScopes")).stream()
                .flatMap(name -> scope(name).get("protocolMappers").valueStream())
                .forEach(mapper -> said.merge(
                        mapper.at("/config/claim.name")
                                .asString(mapper.get("name").asString()),
                        mapper.get("protocolMapper").asString(),
                        (one, other) -> one + " or " + other));
        assertThat(said)
                .isEqualTo(Map.of(
                        "audience", "oidc-audience-mapper",
                        "sub", "oidc-sub-mapper",
                        "roles", "oidc-usermodel-realm-role-mapper",
                        "organisation", "oidc-usermodel-attribute-mapper",
                        "services", "oidc-usermodel-attribute-mapper or oidc-hardcoded-claim-mapper"));
        JsonNode limited = REALM.at("/scopeMappings/0");
        assertThat(limited.get("clientScope").asString()).isEqualTo(WHOLE);
        assertThat(texts(limited.get("roles"))).containsExactly(WHOLE);
    }

    private static JsonNode client(String id) {
        return found(REALM.get("clients"), "clientId", id);
    }

    private static JsonNode scope(String name) {
        return found(REALM.get("clientScopes"), "name", name);
    }

    private static JsonNode found(JsonNode list, String field, String value) {
        return Objects.requireNonNull(list.valueStream()
                .filter(one -> one.get(field).asString().equals(value))
                .findFirst()
                .orElse(null));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).sorted().toList();
    }
}
