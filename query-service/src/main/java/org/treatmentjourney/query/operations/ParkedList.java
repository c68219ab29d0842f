package org.treatmentjourney.query.operations;

import java.util.List;

/** Parked streams, the oldest first. */
public record ParkedList(List<Parked> items) {}
