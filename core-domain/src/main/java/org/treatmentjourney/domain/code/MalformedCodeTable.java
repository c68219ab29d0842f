package org.treatmentjourney.domain.code;

/** A code table's file that cannot be read, with the line to look at. */
public final class MalformedCodeTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedCodeTable(String file, int line, String what) {
        super("codes/" + file + ", line " + line + ": " + what + ".");
    }
}
