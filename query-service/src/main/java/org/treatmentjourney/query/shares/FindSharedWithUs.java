package org.treatmentjourney.query.shares;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Page;

/**
 * What do other organisations let us see?
 *
 * @param client of this person; null for everybody
 */
public record FindSharedWithUs(@Nullable UUID client, Page page) {}
