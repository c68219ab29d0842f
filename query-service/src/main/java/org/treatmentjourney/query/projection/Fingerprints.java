package org.treatmentjourney.query.projection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.treatmentjourney.query.view.Column;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Hashes what a view says, not how it is kept: sealing the same state twice gives other bytes and the same hash. */
public final class Fingerprints {

    private static final int ROWS_AT_A_TIME = 1_000;
    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Projections projections;
    private final TransactionOperations transaction;

    public Fingerprints(Projections projections, TransactionOperations transaction) {
        this.projections = projections;
        this.transaction = transaction;
    }

    public Fingerprint of(String name) {
        Projection<?> projection = projections.named(name);
        MessageDigest digest = sha256();
        AtomicLong rows = new AtomicLong();
        transaction.executeWithoutResult(status -> {
            JdbcTemplate streaming = new JdbcTemplate(projections.dataSource());
            streaming.setFetchSize(ROWS_AT_A_TIME);
            streaming.query(select(projection), result -> {
                add(projection, result, digest);
                rows.incrementAndGet();
            });
        });
        return new Fingerprint(name, rows.get(), HexFormat.of().formatHex(digest.digest()));
    }

    private static String select(Projection<?> projection) {
        String columns = Stream.concat(
                        ViewTable.FIXED.stream().filter(column -> !column.equals("state")),
                        projection.view().columns().stream().map(Column::name))
                .map(column -> ", " + column + "::text as text_of_" + column)
                .collect(Collectors.joining());
        return "select state, row, subject" + columns + " from "
                + projection.table().name() + " order by row";
    }

    private static <S> void add(Projection<S> projection, ResultSet result, MessageDigest digest) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        for (int column = 4; column <= columns; column++) {
            String value = result.getString(column);
            add(digest, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
        }
        byte[] kept = result.getBytes(1);
        UUID row = result.getObject(2, UUID.class);
        add(
                digest,
                canonical(projection.states().opened(row, result.getObject(3, UUID.class), kept))
                        .orElse(kept));
    }

    private static Optional<byte[]> canonical(Optional<byte[]> state) {
        try {
            return state.map(json -> CANONICAL.writeValueAsBytes(CANONICAL.readValue(json, Object.class)));
        } catch (JacksonException e) {
            return state;
        }
    }

    private static void add(MessageDigest digest, byte @Nullable [] part) {
        digest.update(
                ByteBuffer.allocate(4).putInt(part == null ? -1 : part.length).flip());
        if (part != null) {
            digest.update(part);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
