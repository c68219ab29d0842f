package org.treatmentjourney.web.today;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list of the day.
 *
 * @param key of its words
 * @param count how much there is in all, on other pages as well
 * @param more where its next page is; null if there is none
 */
public record Section(
        String key,
        int count,
        List<Entry> entries,
        @Nullable String more) {}
