package org.treatmentjourney.domain;

/** Something that an organisation has settled for itself, such as its staff or its settings; it is about no client. */
public interface OrganisationEvent extends DomainEvent {}
