package org.treatmentjourney.query.operations;

import java.util.UUID;

/** Asks for another try with a stream that a view does not follow. Nothing is recorded by it, so it goes where questions go. */
public record RetryStream(String view, UUID stream) {}
