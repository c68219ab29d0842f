package org.treatmentjourney.web.frame;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.client.value.SafeContact;
import org.treatmentjourney.query.client.ClientDetails;
import org.treatmentjourney.query.journey.JourneyOverview;
import org.treatmentjourney.query.journey.OverdoseWindow;

/**
 * Who it is about, how to speak to them and reach them safely, what to watch out for, and whose keyworker is whose.
 *
 * @param journey null on pages about the person alone
 */
public record Banner(ClientDetails client, @Nullable JourneyOverview journey) {

    private static final int IN_SIGHT = 2;

    public UUID clientId() {
        return client.clientId();
    }

    /** As they want to be called; null once they have been erased. */
    public @Nullable String called() {
        return client.name() == null ? null : client.name().called();
    }

    /** As it stands in papers, where that is not what they are called. */
    public @Nullable String inPapers() {
        PersonName name = client.name();
        if (name == null || name.given() == null || name.family() == null) {
            return null;
        }
        String full = name.given() + " " + name.family();
        return full.equals(called()) ? null : full;
    }

    public @Nullable String pronouns() {
        return client.name() == null ? null : client.name().pronouns();
    }

    public @Nullable LocalDate birthDate() {
        return client.birthDate();
    }

    /** Those that are safe come first, those that are not come last. */
    public List<SafeContact> contacts() {
        List<SafeContact> known = client.contacts();
        return known == null
                ? List.of()
                : known.stream().sorted(Comparator.comparingInt(Banner::danger)).toList();
    }

    /** As many as there is room for on every page. */
    public List<SafeContact> firstContacts() {
        return contacts().stream().limit(IN_SIGHT).toList();
    }

    public List<SafeContact> moreContacts() {
        return contacts().stream().skip(IN_SIGHT).toList();
    }

    private static int danger(SafeContact contact) {
        return contact.safe() == null ? 1 : contact.safe() ? 0 : 2;
    }

    /** The days on which an overdose is likely, on whichever journey that was learned; the newest cause counts (R22). */
    public @Nullable OverdoseWindow danger() {
        return client.journeys().stream()
                .flatMap(one -> Stream.ofNullable(one.overdoseWindow()))
                .max(Comparator.comparing(OverdoseWindow::since))
                .orElse(null);
    }

    public boolean highRisk() {
        return journey != null
                && journey.risk() != null
                && journey.risk().name().equals("HIGH");
    }
}
