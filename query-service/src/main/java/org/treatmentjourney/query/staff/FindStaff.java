package org.treatmentjourney.query.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/** Who works, will work or has worked in the organisation of whoever asks? */
public record FindStaff(@Nullable String person, Page page, List<Seen> atLeast) {}
