package org.treatmentjourney.http.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;

class PersonOfTokenTest {

    @Test
    void a_token_says_who_somebody_is_and_where_they_work() {
        var token = token().claim("roles", List.of("clinician", "sorcerer")).build();
        assertThat(PersonOfToken.of(token))
                .isEqualTo(new Person("somebody", Set.of(Role.CLINICIAN), "harbour", Set.of("chemsex-clinic")));
    }

    @Test
    void what_keycloak_says_besides_is_neither_who_nor_as_what_nor_where() {
        var token = token().subject("5b6f3c1e-0f2d-4a55-9d0f-6f2a0f1c7e11")
                .claim("realm_access", Map.of("roles", List.of("offline_access", "default-roles-journey", "clinician")))
                .claim("resource_access", Map.of("account", Map.of("roles", List.of("manager", "privacy"))))
                .claim("azp", "web-ui")
                .claim("scope", "email profile operator")
                .claim("groups", List.of("/st-anne", "auditor"))
                .claim("preferred_username", "clinician")
                .build();
        assertThat(PersonOfToken.of(token))
                .isEqualTo(new Person(
                        "5b6f3c1e-0f2d-4a55-9d0f-6f2a0f1c7e11",
                        Set.of(Role.CLINICIAN),
                        "harbour",
                        Set.of("chemsex-clinic")));
    }

    @Test
    void roles_that_are_mapped_count_alone() {
        var token = token().claim("roles", List.of("triage"))
                .claim("realm_access", Map.of("roles", List.of("manager")))
                .build();
        assertThat(PersonOfToken.of(token).roles()).containsExactly(Role.TRIAGE);
        var none = token().claim("roles", List.of())
                .claim("realm_access", Map.of("roles", List.of("manager")))
                .build();
        assertThat(PersonOfToken.of(none).roles()).isEmpty();
    }

    @Test
    void one_text_stands_for_a_list_of_one() {
        var token =
                token().claim("roles", "clinician").claim("services", "ward-7").build();
        assertThat(PersonOfToken.of(token))
                .isEqualTo(new Person("somebody", Set.of(Role.CLINICIAN), "harbour", Set.of("ward-7")));
    }

    @Test
    void an_empty_list_of_services_is_the_whole_organisation() {
        assertThat(PersonOfToken.of(token().claim("services", List.of()).build())
                        .services())
                .isEmpty();
    }

    static Stream<Arguments> noServices() {
        return Stream.of(
                arguments("nothing said", null),
                arguments("an empty text", ""),
                arguments("an empty text in a list", List.of("")),
                arguments("a blank", List.of("ward-7", " ")),
                arguments("several in one text", "ward-7,chemsex-clinic"),
                arguments("a list written as text", "[\"ward-7\"]"),
                arguments("an object", Map.of("ward-7", true)),
                arguments("a list of objects", List.of(Map.of("id", "ward-7"))),
                arguments("a star", "*"),
                arguments("truth", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noServices")
    void services_that_cannot_be_read_are_no_pass_for_all_of_them(String what, @Nullable Object services) {
        var token = token().claims(claims -> {
                    claims.remove("services");
                    if (services != null) {
                        claims.put("services", services);
                    }
                })
                .build();
        refused(token);
    }

    @Test
    void an_organisation_is_one_and_named_by_its_code() {
        for (Object organisation : Arrays.asList("", "Harbour House", List.of("harbour"), 7)) {
            refused(token().claim("organisation", organisation).build());
        }
        refused(token().claims(claims -> claims.remove("organisation")).build());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"two words", "two\nlines", ""})
    void somebody_without_a_name_that_can_be_kept_is_nobody(@Nullable String subject) {
        refused(token().claims(claims -> {
                    claims.remove("sub");
                    if (subject != null) {
                        claims.put("sub", subject);
                    }
                })
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clinician", "CLINICIAN", "clinician manager", "[\"clinician\"]", "/clinician", ""})
    void a_role_is_named_exactly_or_gives_no_right(String role) {
        assertThat(PersonOfToken.of(token().claim("roles", role).build()).roles())
                .isEmpty();
    }

    private static void refused(Jwt token) {
        assertThatThrownBy(() -> PersonOfToken.of(token))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("access.token-incomplete"));
    }

    private static Jwt.Builder token() {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject("somebody")
                .claim("organisation", "harbour")
                .claim("services", List.of("chemsex-clinic"));
    }
}
