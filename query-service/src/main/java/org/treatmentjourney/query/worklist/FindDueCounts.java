package org.treatmentjourney.query.worklist;

import java.util.Map;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;

/**
 * How much is due?
 *
 * @param instead limits that hold for this question only
 */
public record FindDueCounts(Map<Setting, Span> instead) {}
