package org.treatmentjourney.web.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts by their keys, in the language of the request. */
@Component
public class Texts {

    private final MessageSource texts;

    Texts(MessageSource texts) {
        this.texts = texts;
    }

    public String of(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** The first of the keys for which there is a text. */
    public Optional<String> first(String... keys) {
        for (String key : keys) {
            @Nullable String text = texts.getMessage(key, null, null, LocaleContextHolder.getLocale());
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
