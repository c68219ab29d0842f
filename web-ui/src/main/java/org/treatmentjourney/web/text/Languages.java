package org.treatmentjourney.web.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** English and Norwegian Bokmål; whoever has not chosen gets what their browser prefers. */
@Configuration(proxyBeanMethods = false)
public class Languages implements WebMvcConfigurer {

    public static final Locale ENGLISH = Locale.UK;
    public static final Locale NORWEGIAN = Locale.of("nb", "NO");

    private static final String PARAMETER = "lang";

    /** Every file of texts that is there: one for each part of the pages. */
    @Bean
    ResourceBundleMessageSource messageSource() throws IOException {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_nb.properties"))
                .map(file -> "messages/" + String.valueOf(file.getFilename()).replace("_nb.properties", ""))
                .distinct()
                .toArray(String[]::new));
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Bean
    LocaleResolver localeResolver() {
        var chosen = new CookieLocaleResolver("language");
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        chosen.setRejectInvalidCookies(false);
        chosen.setDefaultLocaleFunction(request -> of(request.getLocale()));
        return chosen;
    }

    public static Locale of(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "nb", "no", "nn" -> NORWEGIAN;
            default -> ENGLISH;
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var choosing = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return of(Locale.forLanguageTag(value));
            }
        };
        choosing.setParamName(PARAMETER);
        choosing.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choosing);
    }
}
