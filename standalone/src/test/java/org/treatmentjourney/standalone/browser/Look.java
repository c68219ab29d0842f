package org.treatmentjourney.standalone.browser;

/** How somebody looks at the pages. */
record Look(int width, boolean scripts, String language) {

    static final Look DESK = new Look(1280, true, "en-GB");

    @Override
    public String toString() {
        return language.substring(0, 2) + "-" + width + (scripts ? "" : "-plain");
    }

    Look narrow() {
        return new Look(375, scripts, language);
    }

    Look withoutScripts() {
        return new Look(width, false, language);
    }

    Look norwegian() {
        return new Look(width, scripts, "nb-NO");
    }
}
