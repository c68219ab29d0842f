package org.treatmentjourney.domain.client.command;

/** What of their record the client is given. */
public sealed interface PackageCommand extends ClientCommand permits GivePackage {}
