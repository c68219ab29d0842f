package org.treatmentjourney.domain;

/** Something done in plain view of others, such as an erasure: it can be undone by a new entry only, never be unsaid. */
public interface Lasting extends DomainEvent {}
