package org.treatmentjourney.domain;

/** A command that begins a new stream; the caller chooses its id. */
public interface Begins extends DomainCommand {}
