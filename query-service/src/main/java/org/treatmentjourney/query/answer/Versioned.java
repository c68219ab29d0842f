package org.treatmentjourney.query.answer;

/** An answer about one stream, and how far that had gone. */
public interface Versioned {

    long version();
}
