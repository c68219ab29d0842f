package org.treatmentjourney.http.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.http.Door;
import org.treatmentjourney.http.Provider;

/** A token holds if it is signed by our provider, from it, for us, for somebody and for now; else it is no token. */
class TokensTest {

    private static Provider provider;
    private static Door door;

    @BeforeAll
    static void open() throws IOException {
        provider = new Provider();
        door = new Door(provider);
    }

    @AfterAll
    static void close() {
        door.close();
        provider.close();
    }

    @Test
    void a_token_of_the_provider_holds_with_either_kind_of_key() throws JOSEException {
        assertThat(status(provider.sign(provider.claims()))).isEqualTo(200);
        assertThat(status(provider.signOnCurve(provider.claims()))).isEqualTo(200);
    }

    @Test
    void a_token_for_others_too_holds_here() throws JOSEException {
        assertThat(status(provider.sign(provider.claims().audience(List.of("account", "treatment-journey")))))
                .isEqualTo(200);
    }

    @Test
    void clocks_may_differ_by_some_seconds() throws JOSEException {
        assertThat(status(provider.sign(provider.claims().issueTime(in(10)).notBeforeTime(in(10)))))
                .isEqualTo(200);
        assertThat(status(provider.sign(provider.claims().issueTime(in(-900)).expirationTime(in(-1)))))
                .isEqualTo(200);
    }

    static Stream<Arguments> bad() throws Exception {
        var fresh = provider.claims();
        var stranger = new RSAKeyGenerator(2048).generate();
        byte[] published = provider.rsa.toRSAPublicKey().getEncoded();
        String good = provider.sign(fresh);
        return Stream.of(
                arguments("another issuer", provider.sign(provider.claims().issuer("http://localhost:1"))),
                arguments(
                        "an issuer that begins alike",
                        provider.sign(provider.claims().issuer(provider.issuer() + "/"))),
                arguments("no issuer", provider.sign(provider.claims().issuer(null))),
                arguments("another audience", provider.sign(provider.claims().audience("account"))),
                arguments("no audience", provider.sign(provider.claims().audience(List.of()))),
                arguments(
                        "expired",
                        provider.sign(provider.claims().issueTime(in(-900)).expirationTime(in(-40)))),
                arguments("for ever", provider.sign(provider.claims().expirationTime(null))),
                arguments("not yet valid", provider.sign(provider.claims().notBeforeTime(in(60)))),
                arguments("from the future", provider.sign(provider.claims().issueTime(in(60)))),
                arguments("of no known time", provider.sign(provider.claims().issueTime(null))),
                arguments("nobody's", provider.sign(provider.claims().subject(null))),
                arguments("somebody blank", provider.sign(provider.claims().subject(" "))),
                arguments(
                        "another key under a known name",
                        Provider.sign(fresh, header(JWSAlgorithm.RS256), new RSASSASigner(stranger))),
                arguments(
                        "another key under its own name",
                        Provider.sign(
                                fresh,
                                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stranger"),
                                new RSASSASigner(stranger))),
                arguments(
                        "another algorithm with the right key",
                        Provider.sign(fresh, header(JWSAlgorithm.RS512), new RSASSASigner(provider.rsa))),
                arguments("unsigned", new PlainJWT(fresh.build()).serialize()),
                arguments(
                        "sealed with the published key as if it were a secret",
                        Provider.sign(fresh, header(JWSAlgorithm.HS256), new MACSigner(published))),
                arguments("altered", good.substring(0, good.length() - 8) + "AAAAAAAA"),
                arguments("without its signature", good.substring(0, good.lastIndexOf('.') + 1)),
                arguments("no token at all", "clinician"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_bad_token_is_told_in_one_way_only(String what, String token) {
        var answer = door.send(door.to("/api/who", token));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(Door.code(answer)).isEqualTo("access.token-invalid");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
    }

    @Test
    void a_token_that_does_not_say_where_somebody_works_gives_no_right() throws JOSEException {
        for (String claim : List.of("organisation", "services")) {
            var answer = door.send(
                    door.to("/api/who", provider.sign(provider.claims().claim(claim, null))));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Door.code(answer)).isEqualTo("access.token-incomplete");
        }
    }

    @Test
    void a_token_in_the_address_is_none() throws JOSEException {
        String token = provider.sign(provider.claims());
        var answer = door.send(door.to("/api/who?access_token=" + token));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Door.code(answer)).isEqualTo("access.token-missing");
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID("rsa");
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    private static int status(String token) {
        return door.send(door.to("/api/who", token)).statusCode();
    }
}
