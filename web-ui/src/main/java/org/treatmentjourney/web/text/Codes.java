package org.treatmentjourney.web.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.code.Kebab;

/** What a code is called. */
@Component("codes")
public class Codes {

    private static final CodeTables TABLES = CodeTables.standard();

    public String label(String table, @Nullable Object code) {
        return code == null ? "" : TABLES.table(table).label(kebab(code), LocaleContextHolder.getLocale());
    }

    public String labels(String table, @Nullable List<?> codes) {
        return codes == null
                ? ""
                : String.join(
                        ", ", codes.stream().map(code -> label(table, code)).toList());
    }

    /** In the middle of a sentence. */
    public String inline(String table, @Nullable Object code) {
        String label = label(table, code);
        return label.length() < 2 || Character.isUpperCase(label.charAt(1))
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** A language by its tag. */
    public String language(@Nullable String tag) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(LocaleContextHolder.getLocale());
    }

    public static String kebab(Object code) {
        return code instanceof Enum<?> constant ? Kebab.code(constant) : code.toString();
    }
}
