package org.treatmentjourney.query.view;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A clear column of a view's table.
 *
 * @param type the PostgreSQL type, for example date or text
 * @param value the column's value in the JDBC type that goes with it; LocalDate for date, Instant for timestamptz, JSON text for jsonb
 */
public record Column<S>(String name, String type, Function<S, @Nullable Object> value) {}
