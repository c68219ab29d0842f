package org.treatmentjourney.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;

class CurrentPersonTest {

    @Test
    void a_token_says_who_somebody_is_and_where_they_work() {
        var token = token().claim("roles", List.of("clinician", "sorcerer"))
                .claim("organisation", "harbour")
                .claim("services", List.of("chemsex-clinic"))
                .build();
        assertThat(CurrentPerson.of(token))
                .isEqualTo(new Person("somebody", Set.of(Role.CLINICIAN), "harbour", Set.of("chemsex-clinic")));
    }

    @Test
    void no_roles_are_no_rights_but_no_error() {
        var token = token().claim("organisation", "harbour")
                .claim("services", List.of())
                .build();
        assertThat(CurrentPerson.of(token).roles()).isEmpty();
    }

    @Test
    void a_token_that_does_not_speak_of_services_is_not_a_pass_for_all_of_them() {
        var token = token().claim("roles", List.of("clinician"))
                .claim("organisation", "harbour")
                .build();
        assertThatThrownBy(() -> CurrentPerson.of(token)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_token_without_an_organisation_is_refused() {
        var token = token().claim("services", List.of()).build();
        assertThatThrownBy(() -> CurrentPerson.of(token)).isInstanceOf(AccessRefused.class);
    }

    private static Jwt.Builder token() {
        return Jwt.withTokenValue("token").header("alg", "RS256").subject("somebody");
    }
}
