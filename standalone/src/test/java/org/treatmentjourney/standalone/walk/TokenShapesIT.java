package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.token.PersonOfToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person has the same rights with a token of Keycloak as with one of the embedded sign-in. */
@ExtendWith(OneProgram.class)
class TokenShapesIT {

    private static final String CLIENT = "/api/clients/a1de0000-0000-4000-8000-000000000001";
    private static final String JOURNEY = "/api/journeys/a1de0000-0000-4000-8000-000000000002";
    private static final List<String> READ = List.of(
            CLIENT,
            CLIENT + "/timeline",
            JOURNEY,
            JOURNEY + "/care-plan",
            JOURNEY + "/goals",
            JOURNEY + "/handover",
            JOURNEY + "/due-work",
            "/api/worklist",
            "/api/caseload",
            "/api/settings",
            "/api/audit/journeys/a1de0000-0000-4000-8000-000000000002/events",
            "/api/operations/projections",
            "/api/commands");
    private static final List<String> WRITE = List.of(
            JOURNEY + "/set-goal",
            JOURNEY + "/mark-entered-in-error",
            "/api/clients/" + UUID.randomUUID() + "/register-client",
            "/api/settings/harbour/change-due-work-setting");

    static Stream<String> people() throws IOException {
        return realm().get("users")
                .valueStream()
                .map(user -> user.get("username").asString());
    }

    @ParameterizedTest
    @MethodSource("people")
    void keycloaks_token_is_the_same_person_with_the_same_rights(String name, Program program) throws Exception {
        var own = program.as(name);
        for (Map<String, Object> shape : List.of(mapped(name), signedIn(name), stock(name))) {
            var keycloak = own.with(signed(program, shape));
            assertThat(person(program, keycloak)).isEqualTo(person(program, own));
            assertThat(answers(keycloak)).isEqualTo(answers(own));
        }
    }

    @Test
    void some_of_these_answers_are_a_yes_and_some_a_no(Program program) {
        assertThat(answers(program.as("clinician")).values()).contains("200 ", "403 access.role");
    }

    @Test
    void a_token_holds_whatever_address_it_was_asked_for_at(Program program) {
        var elsewhere = program.as("clinician", "127.0.0.1");
        assertThat(program.nobody().with(elsewhere.token()).get("/api/commands").status())
                .isEqualTo(200);
        assertThat(program.bean(JwtDecoder.class).decode(elsewhere.token()).getIssuer())
                .hasToString(program.issuer());
    }

    private static Map<String, String> answers(Caller caller) {
        var answers = new LinkedHashMap<String, String>();
        READ.forEach(path -> answers.put("GET " + path, told(caller.get(path))));
        WRITE.forEach(path -> answers.put("POST " + path, told(caller.post(path, "{}"))));
        return answers;
    }

    private static String told(Reply reply) {
        return reply.status() + " " + (reply.status() < 400 ? "" : reply.at("/code"));
    }

    private static Person person(Program program, Caller caller) {
        return PersonOfToken.of(program.bean(JwtDecoder.class).decode(caller.token()));
    }

    /** What the realm that comes with us makes of a person. */
    private static Map<String, Object> mapped(String name) throws IOException {
        var claims = usual();
        JsonNode realm = realm();
        claims.put(
                "aud",
                realm.at("/clientScopes/0/protocolMappers/0/config/included.custom.audience")
                        .asString());
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asString().equals(name)) {
                client.get("protocolMappers")
                        .forEach(mapper ->
                                claims.put(mapper.at("/config/claim.name").asString(), value(mapper.get("config"))));
            }
        }
        return claims;
    }

    /** What it makes of them when they sign in at the pages; somebody of the whole organisation has a role of that name. */
    private static Map<String, Object> signedIn(String name) throws IOException {
        var claims = mapped(name);
        for (JsonNode user : realm().get("users")) {
            if (user.get("username").asString().equals(name)) {
                claims.put("sub", user.get("id").asString());
                claims.put("roles", texts(user.get("realmRoles")));
                claims.put("organisation", user.at("/attributes/organisation/0").asString());
                claims.put("services", texts(user.at("/attributes/services")));
            }
        }
        return claims;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static Object value(JsonNode mapper) {
        String value = mapper.get("claim.value").asString();
        return mapper.get("jsonType.label").asString().equals("JSON")
                ? JsonMapper.shared().readValue(value, Object.class)
                : value;
    }

    /** What a realm makes of a person that maps no roles, and has others beside ours. */
    private static Map<String, Object> stock(String name) throws IOException {
        var claims = mapped(name);
        List<Object> roles = Stream.concat(
                        Stream.of("offline_access", "uma_authorization", "default-roles-journey"),
                        ((List<?>) claims.remove("roles")).stream())
                .toList();
        claims.put("realm_access", Map.of("roles", roles));
        claims.put("resource_access", Map.of("account", Map.of("roles", List.of("manage-account"))));
        claims.put("aud", List.of("treatment-journey", "account"));
        claims.put("preferred_username", "somebody.else");
        claims.put("email_verified", false);
        if (claims.get("services") instanceof List<?> services && services.size() == 1) {
            claims.put("services", services.getFirst());
        }
        return claims;
    }

    private static Map<String, Object> usual() {
        return new LinkedHashMap<>(Map.of(
                "jti", "trrtcc:" + UUID.randomUUID(),
                "typ", "Bearer",
                "azp", "web-ui",
                "sid", UUID.randomUUID().toString(),
                "acr", "1",
                "allowed-origins", List.of("/*"),
                "scope", "profile email"));
    }

    static String signed(Program program, Map<String, Object> shape) throws Exception {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(program.issuer())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(15))));
        shape.forEach(claims::claim);
        RSAKey key = program.bean(RSAKey.class);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static JsonNode realm() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(Path.of("..", "compose", "realm.json")));
    }
}
