package org.treatmentjourney.query.projection;

/**
 * A hash by which two builds of a view are compared.
 *
 * @param sha256 over all rows in the order of their ids: their clear columns and their opened states
 */
public record Fingerprint(String name, long rows, String sha256) {}
