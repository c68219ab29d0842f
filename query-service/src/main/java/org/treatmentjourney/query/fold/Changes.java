package org.treatmentjourney.query.fold;

import java.util.List;
import java.util.UUID;

/**
 * What a batch has changed in one view.
 *
 * @param replaced streams whose other rows are to be deleted first
 */
public record Changes<S>(List<Applied> applied, List<FoldedRow<S>> rows, List<Parked> parked, List<UUID> replaced) {}
