package org.treatmentjourney.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An identity provider: it publishes its keys, may be away, and signs whatever a test wants signed. */
public final class Provider implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean away;
    public final RSAKey rsa = Keys.RSA;
    public final ECKey ec = Keys.EC;

    public Provider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            asked.incrementAndGet();
            answer(exchange, new JWKSet(List.of(rsa, ec)).toString(true));
        });
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, """
                        {"issuer": "%s", "jwks_uri": "%s"}""".formatted(issuer(), keys())));
        server.start();
    }

    /** Made once, since making them takes its time. */
    private static final class Keys {

        static final RSAKey RSA;
        static final ECKey EC;

        static {
            try {
                RSA = new RSAKeyGenerator(2048).keyID("rsa").generate();
                EC = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(away ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public String keys() {
        return issuer() + "/keys";
    }

    public int asked() {
        return asked.get();
    }

    public void goesAway() {
        away = true;
    }

    public void comesBack() {
        away = false;
    }

    /** What a clinician's token says. */
    public JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("treatment-journey")
                .subject("somebody")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(15))))
                .claim("roles", List.of("clinician"))
                .claim("organisation", "harbour")
                .claim("services", List.of("chemsex-clinic"));
    }

    public String sign(JWTClaimsSet.Builder claims) throws JOSEException {
        return sign(claims, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa"), new RSASSASigner(rsa));
    }

    public String signOnCurve(JWTClaimsSet.Builder claims) throws JOSEException {
        return sign(claims, new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec"), new ECDSASigner(ec));
    }

    public static String sign(JWTClaimsSet.Builder claims, JWSHeader.Builder header, JWSSigner signer)
            throws JOSEException {
        var token = new SignedJWT(header.build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
