package org.treatmentjourney.web.measures;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.measures.asked.By;
import org.treatmentjourney.query.measures.asked.Measure;
import org.treatmentjourney.query.measures.asked.MeasureList;
import org.treatmentjourney.query.measures.number.Line;
import org.treatmentjourney.web.service.ServiceNames;
import org.treatmentjourney.web.text.Codes;
import org.treatmentjourney.web.text.Languages;
import org.treatmentjourney.web.text.Texts;

/** What stands in a table of a measure, in the reader's words. */
@Component("measuring")
public class MeasureWords {

    private static final String UNSAID = "not-said";

    private final Texts texts;
    private final Codes codes;

    MeasureWords(Texts texts, Codes codes) {
        this.texts = texts;
        this.codes = codes;
    }

    public String says(MeasureList list, Measure measure) {
        return list.items().stream()
                .filter(item -> item.name() == measure)
                .map(item -> norwegian() ? item.nb() : item.en())
                .findFirst()
                .orElse("");
    }

    public String group(Measure measure, By by, String group, ServiceNames services) {
        if (group.equals(UNSAID)) {
            return texts.of("measures.unsaid");
        }
        return switch (by) {
            case SERVICE -> services.items().isEmpty() ? codes.label("service", group) : services.label(group);
            case MONTH -> month(YearMonth.parse(group));
            case REASON -> codes.label(Objects.requireNonNull(measure.reasons()), group);
        };
    }

    public String part(Measure measure, Line.Part part) {
        return part.part().equals(UNSAID)
                ? texts.of("measures.unsaid")
                : codes.label(measure.partsTable(), part.part());
    }

    /** Where nothing was, nothing has to be said. */
    public List<Line.Part> told(Line line) {
        return line.parts().stream()
                .filter(part -> part.suppressed() || part.value() != null && part.value() > 0)
                .toList();
    }

    public boolean isEmpty(Line total) {
        return Objects.equals(total.count().value(), 0L);
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", norwegian() ? Languages.NORWEGIAN : Languages.ENGLISH)
                .format(month);
    }

    private static boolean norwegian() {
        return LocaleContextHolder.getLocale().getLanguage().equals("nb");
    }
}
