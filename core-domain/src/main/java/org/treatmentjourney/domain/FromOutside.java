package org.treatmentjourney.domain;

/** A command about a record of another organisation, from those it is shared with. It is neither asked for a version nor told one. */
public interface FromOutside extends DomainCommand {}
