package org.treatmentjourney.domain.access;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a service has to do with a person.
 *
 * @param open whether it looks after them at present
 * @param days the days on which it met them, tried to, or meant to
 */
public record Involvement(String service, boolean open, Set<LocalDate> days) {}
