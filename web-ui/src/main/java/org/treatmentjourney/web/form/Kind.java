package org.treatmentjourney.web.form;

/** How a field is shown and how what is written in it is read. */
public enum Kind {
    LINE,
    /** By its tag; read back by its name. */
    LANGUAGE,
    TEXT,
    NUMBER,
    YES_NO,
    DAY,
    MOMENT,
    CHOICE,
    /** One of some that are known, or another. */
    SUGGESTED,
    PERSON,
    /** Of something else; nobody reads or types it. */
    ID,
    /** Fields that belong together. */
    GROUP,
    /** Several of such groups. */
    ROWS,
    /** Several texts, a line for each. */
    LINES,
    /** Several codes of a table. */
    CHOICES,
    /** Several ids, one to a line. */
    IDS;

    boolean isMany() {
        return this == ROWS || this == LINES || this == CHOICES || this == IDS;
    }
}
