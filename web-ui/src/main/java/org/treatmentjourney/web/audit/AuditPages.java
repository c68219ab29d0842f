package org.treatmentjourney.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.access.asked.FindAccess;
import org.treatmentjourney.query.access.asked.Looks;
import org.treatmentjourney.query.audit.AuditClient;
import org.treatmentjourney.query.audit.AuditEvents;
import org.treatmentjourney.query.audit.AuditJourney;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.text.Days;

/** Where auditors begin: a record by its id, or who looked. */
@Page
class AuditPages {

    private static final int SHOWN = 50;

    private final Ask ask;
    private final Days days;
    private final CurrentPerson people;

    AuditPages(Ask ask, Days days, CurrentPerson people) {
        this.ask = ask;
        this.days = days;
        this.people = people;
    }

    @GetMapping("/audit")
    String begin(@RequestParam(required = false) @Nullable String id, Model model) {
        AccessPolicy.require(people.get(), FindAccess.class);
        if (id == null || id.isBlank()) {
            return "audit/begin";
        }
        UUID found = uuid(id);
        if (found != null && isThere(new AuditClient(found, one()))) {
            return "redirect:/audit/clients/" + found;
        }
        if (found != null && isThere(new AuditJourney(found, one()))) {
            return "redirect:/audit/journeys/" + found;
        }
        model.addAttribute("asked", id);
        return "audit/begin";
    }

    @GetMapping("/audit/looks")
    String looks(
            @RequestParam(required = false) @Nullable String client,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        UUID whom = uuid(client);
        String who = person == null || person.isBlank() ? null : person.strip();
        boolean unreadable = client != null && !client.isBlank() && whom == null;
        model.addAttribute("client", client);
        model.addAttribute("person", who);
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("unreadable", unreadable);
        model.addAttribute("cursor", cursor);
        if (!unreadable) {
            var question = new FindAccess(
                    whom,
                    who,
                    begins(first),
                    begins(last == null ? null : last.plusDays(1)),
                    org.treatmentjourney.query.answer.Page.of(SHOWN, cursor));
            Looks looks = ask.of(question, Looks.class);
            model.addAttribute("looks", looks);
            model.addAttribute("next", next(client, who, first, last, looks.cursor()));
        } else {
            AccessPolicy.require(people.get(), FindAccess.class);
        }
        return "audit/looks";
    }

    private static @Nullable String next(
            @Nullable String client,
            @Nullable String person,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String cursor) {
        return cursor == null
                ? null
                : UriComponentsBuilder.fromPath("/audit/looks")
                        .queryParam("client", "{client}")
                        .queryParam("person", "{person}")
                        .queryParam("from", from == null ? "" : from)
                        .queryParam("to", to == null ? "" : to)
                        .queryParam("cursor", cursor)
                        .encode()
                        .buildAndExpand(client == null ? "" : client, person == null ? "" : person)
                        .toUriString();
    }

    private boolean isThere(Object question) {
        try {
            return !ask.of(question, AuditEvents.class).items().isEmpty();
        } catch (Refusal unknown) {
            return false;
        }
    }

    private static org.treatmentjourney.query.answer.Page one() {
        return org.treatmentjourney.query.answer.Page.of(1, null);
    }

    private @Nullable Instant begins(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(days.zone()).toInstant();
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text != null && text.strip().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(text.strip())
                : null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
