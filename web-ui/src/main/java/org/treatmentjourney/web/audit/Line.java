package org.treatmentjourney.web.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a view said in one field.
 *
 * @param sign + for what is new, − for what is gone, ~ for what is different, nothing for what is as it was
 */
record Line(
        String sign,
        String field,
        @Nullable String before,
        @Nullable String after) {}
