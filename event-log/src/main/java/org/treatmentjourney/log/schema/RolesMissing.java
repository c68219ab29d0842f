package org.treatmentjourney.log.schema;

/** A login has not the rights it needs, so the program must not start; with what an administrator can do about it. */
public final class RolesMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    RolesMissing(String matter, String remedy) {
        super(matter);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
