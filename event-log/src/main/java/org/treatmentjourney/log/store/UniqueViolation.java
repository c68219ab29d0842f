package org.treatmentjourney.log.store;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/** Recognises that somebody else has written this place of the stream first, as PostgreSQL says it. */
public final class UniqueViolation implements PersistenceExceptionResolver {
    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return in(exception);
    }

    static boolean in(Exception exception) {
        for (Throwable at = exception; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && isUniqueViolation(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUniqueViolation(SQLException exception) {
        for (@Nullable SQLException at = exception; at != null; at = at.getNextException()) {
            if ("23505".equals(at.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
