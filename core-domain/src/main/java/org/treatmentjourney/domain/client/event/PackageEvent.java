package org.treatmentjourney.domain.client.event;

/** What of their record the client was given. */
public sealed interface PackageEvent extends ClientEvent permits ClientPackageGiven {}
