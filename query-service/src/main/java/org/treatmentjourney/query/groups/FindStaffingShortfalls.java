package org.treatmentjourney.query.groups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Seen;

/** Which meetings of groups had fewer than two of those who lead them (R27)? */
public record FindStaffingShortfalls(
        @Nullable LocalDate from, @Nullable LocalDate to, List<Seen> atLeast) {}
