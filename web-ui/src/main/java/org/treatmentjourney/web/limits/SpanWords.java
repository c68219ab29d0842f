package org.treatmentjourney.web.limits;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.web.text.Texts;

/** Lengths of time as people say them, and as settings write them. */
@Component("spans")
public class SpanWords {

    static final Map<Span.Unit, String> LETTERS =
            Map.of(Span.Unit.HOURS, "h", Span.Unit.DAYS, "d", Span.Unit.WEEKS, "w", Span.Unit.WORKING_DAYS, "wd");

    private final Texts texts;

    SpanWords(Texts texts) {
        this.texts = texts;
    }

    /** What cannot be read stays as it was written. */
    public String words(@Nullable String written) {
        return written == null ? "" : Span.of(written).map(this::words).orElse(written);
    }

    public String words(Span span) {
        return texts.of("limits.span." + LETTERS.get(span.unit()), span.amount());
    }

    static String written(Span span) {
        return span.amount() + LETTERS.get(span.unit());
    }
}
