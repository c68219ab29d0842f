package org.treatmentjourney.web.shares;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.query.shares.FindShares;
import org.treatmentjourney.query.shares.Share;
import org.treatmentjourney.query.shares.Shares;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.node.ObjectNode;

/** What the referral goes under stands beside the form, and only the services of those it is shared with can be chosen. */
@Component
class PartnerReferralForm implements OwnForm {

    private final Ask ask;

    PartnerReferralForm(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String command() {
        return "refer-to-partner";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        String grant = body.path("grantId").asString("");
        Optional<Share> share = ask.of(new FindShares(stream, List.of()), Shares.class).items().stream()
                .filter(one -> one.grantId().toString().equals(grant))
                .findFirst();
        model.addAttribute("client", stream);
        model.addAttribute("share", share.orElse(null));
        model.addAttribute(
                "services", share.map(Share::agency).map(this::services).orElse(Map.of()));
    }

    private Map<String, String> services(String agency) {
        CodeTables tables = CodeTables.standard();
        Map<String, String> names = new LinkedHashMap<>();
        tables.table("service").codes().stream()
                .filter(code -> tables.organisationOf(code.code())
                        .filter(agency::equals)
                        .isPresent())
                .forEach(code -> names.put(code.code(), code.label(LocaleContextHolder.getLocale())));
        return names;
    }
}
