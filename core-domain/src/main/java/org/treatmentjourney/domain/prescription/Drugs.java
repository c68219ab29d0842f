package org.treatmentjourney.domain.prescription;

import org.treatmentjourney.domain.code.CodeTable;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.value.Script;

/** Which prescriptions stand in one line: opioids take each other's place, any other medicine only its own. */
final class Drugs {

    static final String OPIOIDS = "opioid";

    private static final String LONG_ACTING = "depot-injection";
    private static final CodeTable TABLE = CodeTables.standard().table("prescribed-drug");

    private Drugs() {}

    static String line(Script script) {
        boolean opioid = Boolean.TRUE.equals(script.substitution())
                || TABLE.find(script.drug())
                        .filter(code -> "yes".equals(code.more().get("opioid")))
                        .isPresent();
        return opioid ? OPIOIDS : script.drug();
    }

    static boolean longActing(Script script) {
        return LONG_ACTING.equals(script.formulation());
    }
}
