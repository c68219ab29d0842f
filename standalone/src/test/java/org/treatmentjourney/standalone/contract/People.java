package org.treatmentjourney.standalone.contract;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.standalone.identity.DemoPeople;
import org.treatmentjourney.standalone.walk.Caller;
import org.treatmentjourney.standalone.walk.Program;

/** Everybody who may come in, and some who may not. */
public final class People {

    private static final String NOBODY = "nobody";

    /** Well before a token's fifteen minutes are over. */
    private static final Duration LASTS = Duration.ofMinutes(8);

    private final Program program;
    private final Map<String, Person> staff;
    private final Map<String, String> intruders;
    private final Map<String, Caller> callers = new HashMap<>();
    private Instant since = Instant.EPOCH;

    public People(Program program) throws JOSEException {
        this.program = program;
        this.staff = program.bean(DemoPeople.class).byName();
        RSAKey ours = program.bean(RSAKey.class);
        RSAKey theirs = new RSAKeyGenerator(2048).keyID(ours.getKeyID()).generate();
        Instant soon = Instant.now().plus(Duration.ofDays(1));
        this.intruders = Map.of(
                NOBODY,
                "",
                "a token that is none",
                "not.a.token",
                "a token of another key",
                token(theirs, whole(soon).build()),
                "a spent token",
                token(ours, whole(Instant.now().minus(Duration.ofHours(1))).build()),
                "a token for another service",
                token(ours, whole(soon).audience("another").build()),
                "a token without a workplace",
                token(ours, whole(soon).claim("organisation", null).build()));
    }

    public List<String> staff() {
        return staff.keySet().stream().sorted().toList();
    }

    /** Those who have one of these roles. */
    public List<String> in(Set<String> roles) {
        return staff().stream()
                .filter(name -> Objects.requireNonNull(staff.get(name)).roles().stream()
                        .anyMatch(role -> roles.contains(role.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    public List<String> intruders() {
        return intruders.keySet().stream().sorted().toList();
    }

    /** Empty for whoever works nowhere. */
    public Optional<String> organisation(String name) {
        return Optional.ofNullable(staff.get(name)).map(Person::organisation);
    }

    public synchronized Caller as(String name) {
        if (intruders.containsKey(name)) {
            return program.nobody().with(intruders.get(name));
        }
        if (since.plus(LASTS).isBefore(Instant.now())) {
            callers.clear();
            since = Instant.now();
        }
        return callers.computeIfAbsent(name, program::as);
    }

    private JWTClaimsSet.Builder whole(Instant until) {
        return new JWTClaimsSet.Builder()
                .issuer(program.issuer())
                .subject("clinician")
                .audience("treatment-journey")
                .claim("roles", List.of("clinician"))
                .claim("organisation", "harbour")
                .claim("services", List.of())
                .expirationTime(Date.from(until));
    }

    private static String token(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
        var token = new SignedJWT(header.build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
