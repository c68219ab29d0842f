package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.query.selfhelp.Worse;

/** Says in one sentence why something is due. */
interface Why {

    /** @param highRisk why a triage goes first, as the referral named it */
    String sentence(Due due, List<String> highRisk);

    /** What is added where nobody has acknowledged an urgent risk in time. */
    String escalated(Due due);

    /** Why scores are worse, with the numbers, for whoever may learn them. */
    String worse(Worse worse, int scale);

    static Why in(Locale language) {
        return switch (language.getLanguage()) {
            case "nb", "no", "nn" -> new NorwegianWhy();
            default -> new EnglishWhy();
        };
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("nb") ? "d. MMMM" : "d MMMM", locale)
                .format(day);
    }

    /** The labels of codes, in a row. */
    static String named(String table, List<String> codes, Locale locale) {
        return String.join(
                ", ",
                codes.stream()
                        .map(code -> CodeTables.standard().table(table).label(code, locale))
                        .map(label -> label.substring(0, 1).toLowerCase(locale) + label.substring(1))
                        .toList());
    }
}
