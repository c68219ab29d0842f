package org.treatmentjourney.query.extract;

import java.time.LocalDate;
import java.util.List;
import org.treatmentjourney.query.projection.Freshness;

/**
 * What is to be handed on, in an order that says nothing.
 *
 * @param codeTables the tables whose codes it uses, each with its version
 * @param problems what is not in order, and in how many lines: never in which, since those without consent say nothing more
 */
public record Extract(
        ExtractName name,
        LocalDate from,
        LocalDate to,
        List<Extract.TableVersion> codeTables,
        List<ExtractLine> items,
        List<Extract.Found> problems,
        Freshness freshness) {

    /** Which version of a code table. */
    public record TableVersion(String name, int version, String source) {}

    /** So many lines have a problem. They are in the extract all the same. */
    public record Found(String code, String rule, String sentence, long lines) {}
}
