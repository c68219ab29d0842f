package org.treatmentjourney.domain.group.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group is about and where it meets. Nothing here is about a member.
 *
 * @param materials the packs and handouts that it works with
 */
public record GroupWords(
        String focus, @Nullable String place, @Nullable List<String> materials) {}
