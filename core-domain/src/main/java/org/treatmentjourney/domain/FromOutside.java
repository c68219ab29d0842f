package org.treatmentjourney.domain;

/** A command about a record of another organisation, from those it is shared with. */
public interface FromOutside extends DomainCommand {}
