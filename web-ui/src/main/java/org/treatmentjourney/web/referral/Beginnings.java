package org.treatmentjourney.web.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.referral.FindReferral;
import org.treatmentjourney.query.referral.Referral;
import org.treatmentjourney.web.form.Filled;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.text.Days;
import tools.jackson.databind.node.ObjectNode;

/** What an empty page begins with: what is nearly always so, and what was typed when somebody was looked for in vain. */
@Component
class Beginnings {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

    private final Days days;
    private final Ask ask;

    Beginnings(Days days, Ask ask) {
        this.days = days;
        this.ask = ask;
    }

    void person(ObjectNode body, @Nullable String typed) {
        if (!body.has("language")) {
            body.put("language", LocaleContextHolder.getLocale().getLanguage());
        }
        if (typed == null || body.has("name")) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (String part : typed.strip().split("\\s+")) {
            Matcher day = DAY.matcher(part);
            if (day.matches()) {
                body.put(
                        "birthDate",
                        "%s-%2s-%2s"
                                .formatted(day.group(3), day.group(2), day.group(1))
                                .replace(' ', '0'));
            } else if (part.matches("\\d{4}-\\d{2}-\\d{2}")) {
                body.put("birthDate", part);
            } else if (part.chars().noneMatch(Character::isDigit) && !part.isEmpty()) {
                names.add(part);
            }
        }
        name(body, names);
    }

    /** People who ask for help themselves mostly ring. */
    void referral(Filled referral) {
        unlessSaid(referral.body(), "receivedOn", days.today().toString());
        if (referral.type().equals(Newcomers.ENQUIRE)) {
            unlessSaid(referral.body(), "source", "self");
            unlessSaid(referral.body(), "channel", "telephone");
        }
    }

    /** An enquiry that becomes a referral has said most of it, to those who may read what. */
    void enquired(Filled referral) {
        ask.ifAny(new FindReferral(referral.stream(), List.of(), PointInTime.NOW), Referral.class)
                .map(Referral::enquiry)
                .ifPresent(enquiry -> {
                    unlessSaid(referral.body(), "service", enquiry.service());
                    unlessSaid(referral.body(), "source", enquiry.source());
                    unlessSaid(referral.body(), "channel", enquiry.channel());
                    var said = enquiry.told().said();
                    unlessSaid(referral.body(), "reason", said == null ? null : said.asksFor());
                });
    }

    private static void unlessSaid(ObjectNode body, String field, @Nullable String usual) {
        if (usual != null && !body.has(field)) {
            body.put(field, usual);
        }
    }

    private static void name(ObjectNode body, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        ObjectNode name = body.putObject("name").put("family", capital(names.getLast()));
        if (names.size() > 1) {
            name.put(
                    "given",
                    String.join(
                            " ",
                            names.subList(0, names.size() - 1).stream()
                                    .map(Beginnings::capital)
                                    .toList()));
        }
    }

    /** Whoever searches seldom writes capitals. */
    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(LocaleContextHolder.getLocale()) + word.substring(1);
    }
}
