package org.treatmentjourney.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.treatmentjourney.http.RequestIds;

/** One page, or in its place the one that says what went wrong. */
record WholePage(String name, View page, ViewResolver pages, Trouble trouble) implements View {

    private static final Logger LOG = LoggerFactory.getLogger(WholePage.class);

    @Override
    public @Nullable String getContentType() {
        return page.getContentType();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        try {
            page.render(model, request, response);
        } catch (RuntimeException failed) {
            if (response.isCommitted()) {
                throw failed;
            }
            // Where it stopped, and never why: that would repeat what it was shown with.
            LOG.error("page {} cannot be shown, see {} (request {})", name, place(failed), RequestIds.current());
            ModelAndView told = trouble.unshown(failed, request);
            response.setStatus(Objects.requireNonNull(told.getStatus()).value());
            Objects.requireNonNull(pages.resolveViewName(Trouble.PAGE, LocaleContextHolder.getLocale()))
                    .render(told.getModel(), request, response);
        }
    }

    private static String place(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .filter(TemplateProcessingException.class::isInstance)
                .map(TemplateProcessingException.class::cast)
                .filter(TemplateProcessingException::hasTemplateName)
                .findFirst()
                .map(where -> where.getTemplateName() + " line " + where.getLine())
                .orElse("its types");
    }
}
