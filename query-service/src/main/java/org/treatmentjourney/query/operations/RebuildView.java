package org.treatmentjourney.query.operations;

/** Asks for a view to be folded from the log again. Nothing is recorded by it, so it goes where questions go. */
public record RebuildView(String view) {}
