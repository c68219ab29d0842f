package org.treatmentjourney.query.measures.asked;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.code.Kebab;

/** What is measured. Its parts exclude each other and together are all that it counts; their names stand in a code table. */
public enum Measure {
    /** R2: from asking for help to the first appointment offered. */
    WAITING("R2", "referral-source", List.of("within-21-days", "later", "not-offered"), true),
    ACCESS("E5", null, codes("referral-source"), false),
    UPTAKE("E5", "referral-source", List.of("started", "assessed", "not-yet"), false),
    DROP_OUT("E5", "lost-at", List.of("before-12-weeks", "after-12-weeks"), false),
    EXITS("E5", "discharge-reason", codes("exit"), false),
    RETENTION("R28", null, List.of("still-in-treatment", "completed-before", "left-before"), false),
    RE_PRESENTATION("R29", "discharge-reason", List.of("came-back", "did-not-come-back"), false),
    REFUSALS("R32", null, codes("decline-reason"), false),
    PRESCRIBING_INCIDENTS("E5", "incident-kind", List.of("around-prescribing", "not-around-prescribing"), false),
    RELEASE_CONTACT("R45", null, List.of("within-21-days", "not-within-21-days"), true);

    /** Where nothing was said. */
    static final String UNSAID = "not-said";

    private static final String OWN = "measure-part";

    private final String rule;
    private final @Nullable String reasons;
    private final List<String> parts;
    private final boolean timed;

    Measure(String rule, @Nullable String reasons, List<String> parts, boolean timed) {
        this.rule = rule;
        this.reasons = reasons;
        this.parts = parts;
        this.timed = timed;
    }

    public static Optional<Measure> named(String kebab) {
        return Arrays.stream(values())
                .filter(measure -> Kebab.code(measure).equals(kebab))
                .findFirst();
    }

    public String rule() {
        return rule;
    }

    /** What it counts, in words. */
    public Code words() {
        return CodeTables.standard().table("measure").find(Kebab.code(this)).orElseThrow();
    }

    public List<String> parts() {
        return parts;
    }

    /** The code table in which a part has its name. */
    public String partsTable() {
        return switch (this) {
            case ACCESS -> "referral-source";
            case EXITS -> "exit";
            case REFUSALS -> "decline-reason";
            default -> OWN;
        };
    }

    /** The code table of what it can be told apart by; null where there is nothing. */
    public @Nullable String reasons() {
        return reasons;
    }

    /** Whether it measures days. */
    public boolean timed() {
        return timed;
    }

    public List<By> by() {
        return reasons == null ? List.of(By.SERVICE, By.MONTH) : List.of(By.values());
    }

    /** All that a column or a line of this table may be. */
    static List<String> codes(String table) {
        return Stream.concat(CodeTables.standard().table(table).codes().stream().map(Code::code), Stream.of(UNSAID))
                .toList();
    }
}
