package org.treatmentjourney.query.fence;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;
import org.treatmentjourney.log.schema.DatabaseRole;

/**
 * Reads as a role that sees the rows of one organisation only, the one that this thread answers for. Nothing is read for
 * nobody. Each reading is a short transaction, which carries role and organisation away with it when it ends.
 */
public final class Fence implements ViewReader {

    private static final String ENTER =
            "select set_config('role', ?, true), set_config('journey.organisation', ?, true)";
    private static final String LEAVE = "select set_config('role', 'none', true)";

    private final JdbcOperations jdbc;
    private final TransactionOperations transaction;
    private final ThreadLocal<@Nullable String> organisation = new ThreadLocal<>();

    /** @param transaction over the same connections */
    public Fence(JdbcOperations jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * From here on this thread answers for an organisation, or with null for none.
     *
     * @return the one it answered for before
     */
    public @Nullable String answerFor(@Nullable String another) {
        String before = organisation.get();
        organisation.set(another);
        return before;
    }

    @Override
    public <T> T read(Function<JdbcOperations, T> reading) {
        String whose = organisation.get();
        if (whose == null) {
            throw new IllegalStateException("A view is read for an answer, and nobody has asked");
        }
        return transaction.execute(status -> {
            jdbc.query(ENTER, result -> {}, DatabaseRole.JOURNEY_READER.roleName(), whose);
            T found = reading.apply(jdbc);
            if (!status.isNewTransaction()) {
                jdbc.query(LEAVE, result -> {});
            }
            return found;
        });
    }
}
