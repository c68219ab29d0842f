package org.treatmentjourney.web.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.web.form.Choice;
import org.treatmentjourney.web.form.Filled;
import org.treatmentjourney.web.form.Form;
import org.treatmentjourney.web.form.Forms;
import org.treatmentjourney.web.form.Prefix;
import org.treatmentjourney.web.form.Wrong;
import org.treatmentjourney.web.text.Texts;

/** Reads the page about somebody new, and makes it. */
@Component
class Newcomers {

    static final CommandType REGISTER = type("clients", "register-client");
    static final CommandType REFER = type("journeys", "refer-client");
    static final CommandType ENQUIRE = type("journeys", "record-enquiry");
    static final String ADDRESS = "/clients/new";

    private static final Prefix PERSON = new Prefix(Newcomer.PERSON);
    private static final Prefix REFERRAL = new Prefix(Newcomer.REFERRAL);

    private static final String TELEPHONE = "telephone";

    private final Forms forms;
    private final Texts texts;

    Newcomers(Forms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    Newcomer read(MultiValueMap<String, String> posted) {
        UUID client = id(posted.getFirst(Newcomer.CLIENT_ID));
        Filled person = forms.read(REGISTER, client, PERSON.of(posted));
        return new Newcomer(person, referral(posted, client), posted.getFirst(Newcomer.NOBODY_KNOWN) == null);
    }

    /** Or the enquiry, where somebody asks for help whom nobody refers, or not yet. */
    Filled referral(MultiValueMap<String, String> posted, UUID client) {
        CommandType type = ENQUIRE.path().equals(posted.getFirst(Newcomer.AS)) ? ENQUIRE : REFER;
        Filled referral = forms.read(type, id(posted.getFirst(Newcomer.JOURNEY_ID)), REFERRAL.of(posted));
        referral.body().put("clientId", client.toString());
        return referral;
    }

    Form show(Newcomer newcomer, boolean again) {
        return person(forms.show(newcomer.person(), again)).and(REFERRAL.on(forms.show(newcomer.referral(), again)));
    }

    Form refused(Newcomer newcomer, Wrong wrong) {
        return person(wrong.form(forms, newcomer.person(), false))
                .and(REFERRAL.on(wrong.form(forms, newcomer.referral(), false)));
    }

    /** The first contact is a telephone, unless somebody has said what else it is. */
    private Form person(Form form) {
        Form person = PERSON.on(form).at(ADDRESS);
        String kind = person.input("person.contacts.0.kind").choices().stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse(TELEPHONE);
        return kind.equals(TELEPHONE)
                ? person.optional("person.contacts.0.value", texts.of("refer.telephone"))
                : person;
    }

    /** How texts about it begin. */
    static String word(Filled referral) {
        return referral.type().equals(ENQUIRE) ? "enquiry" : "refer";
    }

    /** Of somebody who is known: the referral alone. */
    Form referralOf(Form form, UUID client) {
        return REFERRAL.on(form).at("/clients/" + client + "/refer");
    }

    private static UUID id(@Nullable String hidden) {
        try {
            return hidden == null ? UUID.randomUUID() : UUID.fromString(hidden);
        } catch (IllegalArgumentException notOurs) {
            return UUID.randomUUID();
        }
    }

    private static CommandType type(String kind, String command) {
        return CommandCatalogue.find(kind, command).orElseThrow();
    }
}
