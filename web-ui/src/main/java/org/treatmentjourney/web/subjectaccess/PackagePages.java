package org.treatmentjourney.web.subjectaccess;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.subjectaccess.ClientPackage;
import org.treatmentjourney.query.subjectaccess.FindPackage;
import org.treatmentjourney.query.subjectaccess.FindPackages;
import org.treatmentjourney.query.subjectaccess.Packages;
import org.treatmentjourney.web.form.ReadBack;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.May;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.person.Visit;
import org.treatmentjourney.web.text.Languages;
import tools.jackson.databind.json.JsonMapper;

/** Gives the client their record as one file to read and one for programs, in their language. */
@Page
class PackagePages {

    private final Frames frames;
    private final Ask ask;
    private final May may;
    private final CurrentPerson people;
    private final ReadBack readBack;
    private final JsonMapper json;

    PackagePages(Frames frames, Ask ask, May may, CurrentPerson people, ReadBack readBack, JsonMapper json) {
        this.frames = frames;
        this.ask = ask;
        this.may = may;
        this.people = people;
        this.readBack = readBack;
        this.json = json;
    }

    @GetMapping("/clients/{id}/packages")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        if (may.ask(people.get(), "find-client")) {
            frames.client(model, id, null);
        }
        model.addAttribute("packages", ask.of(new FindPackages(id, Frames.seen(seen)), Packages.class));
        model.addAttribute("done", done);
        return "given/packages";
    }

    @GetMapping("/clients/{id}/packages/{given}/record.html")
    String record(
            @PathVariable UUID id,
            @PathVariable UUID given,
            @RequestParam(name = "in", required = false) @Nullable String wanted,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Locale mine = LocaleContextHolder.getLocale();
        ClientPackage told = told(id, given, mine);
        Locale language = language(wanted == null ? told.spoken() : wanted, mine);
        request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, language);
        model.addAttribute("given", told);
        model.addAttribute("sections", Section.of(language.equals(mine) ? told : told(id, given, language), readBack));
        model.addAttribute("visits", Visit.of(told.looks()));
        model.addAttribute("language", language.getLanguage());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file("record.html"));
        return "given/record";
    }

    @GetMapping("/clients/{id}/packages/{given}/events.json")
    ResponseEntity<String> events(@PathVariable UUID id, @PathVariable UUID given) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file("events.json"))
                .body(json.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(told(id, given, LocaleContextHolder.getLocale())));
    }

    private ClientPackage told(UUID id, UUID given, Locale language) {
        return ask.of(new FindPackage(id, given, language.toLanguageTag(), Frames.seen(null)), ClientPackage.class);
    }

    private static String file(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
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
