package org.treatmentjourney.web.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.careplan.ClientCopy;
import org.treatmentjourney.query.careplan.FindClientCopy;
import org.treatmentjourney.query.client.ClientDetails;
import org.treatmentjourney.query.client.FindClient;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.text.Languages;

/**
 * The plan as the client takes it home, on a page of its own that names neither them nor the service. It speaks the
 * client's language and not the worker's.
 */
@Page
class CopyPage {

    private final Ask ask;

    CopyPage(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/journeys/{id}/plan/copy")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "in", required = false) @Nullable String wanted,
            HttpServletRequest request,
            Model model) {
        Locale mine = LocaleContextHolder.getLocale();
        ClientCopy copy = copy(id, mine);
        var client = ask.of(new FindClient(copy.clientId(), List.of(), PointInTime.NOW), ClientDetails.class);
        Locale language = language(wanted == null ? client.language() : wanted, mine);
        request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, language);
        model.addAttribute("copy", language.equals(mine) ? copy : copy(id, language));
        model.addAttribute("language", language.getLanguage());
        model.addAttribute("spoken", client.language());
        return "plan/copy";
    }

    private ClientCopy copy(UUID journeyId, Locale language) {
        return ask.of(
                new FindClientCopy(journeyId, List.of(), PointInTime.NOW, language.toLanguageTag()), ClientCopy.class);
    }

    /** A client who speaks neither of ours gets the worker's, who reads it with them. */
    private static Locale language(String wanted, Locale otherwise) {
        Locale locale = Locale.forLanguageTag(wanted);
        return switch (locale.getLanguage()) {
            case "en", "nb", "nn", "no" -> Languages.of(locale);
            default -> otherwise;
        };
    }
}
