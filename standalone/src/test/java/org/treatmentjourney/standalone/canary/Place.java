package org.treatmentjourney.standalone.canary;

import java.util.List;

/** Somewhere that a word may have got to. */
interface Place {

    /**
     * What a search has come to.
     *
     * @param looked how many lines, fields, files or names were looked at
     * @param found where the word was
     */
    record Look(long looked, List<String> found) {}

    String name();

    Look look(Needle needle) throws Exception;
}
