package org.treatmentjourney.command.shape;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainCommand;

/**
 * A command as it was asked for.
 *
 * @param effectiveAt the time given beside the command's own date, if any
 * @param canonical the body with its fields in order and without nulls, to recognise a repeat by
 */
public record Asked<C extends DomainCommand>(
        C command, @Nullable Instant effectiveAt, byte[] canonical) {}
