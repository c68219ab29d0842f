package org.treatmentjourney.query.fence;

import java.util.function.Function;
import org.springframework.jdbc.core.JdbcOperations;

/** Reads the tables of views for an answer. */
public interface ViewReader {

    /** @param reading only this; whatever else an answer needs, such as the log, is read before or afterwards */
    <T> T read(Function<JdbcOperations, T> reading);
}
