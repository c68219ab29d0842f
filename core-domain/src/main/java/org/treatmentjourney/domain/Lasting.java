package org.treatmentjourney.domain;

/** An event that cannot be marked as entered in error: what it stands for has happened, whatever was meant. */
public interface Lasting extends DomainEvent {}
