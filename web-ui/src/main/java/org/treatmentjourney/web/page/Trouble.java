package org.treatmentjourney.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.RequestIds;
import org.treatmentjourney.http.Told;
import org.treatmentjourney.web.text.Texts;

/** A page that cannot be shown says why, in people's words, and where to go from there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(annotations = Page.class)
class Trouble {

    static final String PAGE = "trouble";

    private static final Pattern RECORD = Pattern.compile("^/clients/[0-9a-f-]{36}");

    private final Texts texts;
    private final Layout layout;

    Trouble(Texts texts, Layout layout) {
        this.texts = texts;
        this.layout = layout;
    }

    @ExceptionHandler
    ModelAndView on(Exception thrown, HttpServletRequest request) {
        Throwable cause = thrown;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ErrorResponse response) {
            return page(
                    response.getStatusCode(),
                    "error.page." + response.getStatusCode().value(),
                    request);
        }
        if (cause instanceof MethodArgumentTypeMismatchException) {
            return page(HttpStatus.NOT_FOUND, "error.page.404", request);
        }
        Told told = Told.of(cause);
        return page(HttpStatusCode.valueOf(told.status()), "refusal." + told.code(), request);
    }

    /** A page failed while it was laid out; what was asked for before may have been done. */
    ModelAndView unshown(Exception thrown, HttpServletRequest request) {
        HttpStatusCode status = HttpStatusCode.valueOf(Told.of(thrown).status());
        return page(status, "error.unshown." + status.value(), request);
    }

    /** What was written for a service that is away; it can be sent again from here. */
    private static List<Kept> kept(HttpStatusCode status, HttpServletRequest request) {
        return status.value() == 503 && HttpMethod.POST.matches(request.getMethod())
                ? Kept.of(request.getParameterMap())
                : List.of();
    }

    /** Where a clinician can open a record that is closed to them, if their need is great (R49). */
    private static String emergency(String key, @Nullable Person me, HttpServletRequest request) {
        Matcher record = RECORD.matcher(request.getRequestURI());
        return key.equals("refusal.access.relationship")
                        && me != null
                        && Action.BREAK_GLASS.roles().stream().anyMatch(me::is)
                        && record.find()
                ? record.group() + "/do/break-glass"
                : "";
    }

    private ModelAndView page(HttpStatusCode status, String key, HttpServletRequest request) {
        Person me = layout.me();
        return new ModelAndView(
                PAGE,
                Map.of(
                        "sentence",
                        texts.first(key, "error.page." + status.value(), "error.page.500")
                                .orElseThrow(),
                        "again",
                        status.value() == 503,
                        "reference",
                        status.is5xxServerError() ? RequestIds.current().toString() : "",
                        "kept",
                        kept(status, request),
                        "emergency",
                        emergency(key, me, request),
                        "nav",
                        me == null ? List.of() : Navigation.of(me, ""),
                        "language",
                        layout.language(),
                        "path",
                        request.getRequestURI()),
                status);
    }
}
