package org.treatmentjourney.query.erasure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.course.SamePerson;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.links.Duplicates;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.settings.SettingsInForce;

/** Finds the records that may have to go, by ids and dates alone: nobody has looked at anybody. */
@Component
class KnownRecords {

    private final Reading reading;
    private final ViewReader reader;
    private final ErasureView view;
    private final InError inError;
    private final Duplicates duplicates;
    private final SettingsInForce settings;
    private final Clock clock;
    private final ZoneId zone;

    KnownRecords(
            Reading reading,
            ViewReader reader,
            ErasureView view,
            InError inError,
            Duplicates duplicates,
            SettingsInForce settings,
            Clock clock,
            ZoneId zone) {
        this.reading = reading;
        this.reader = reader;
        this.view = view;
        this.inError = inError;
        this.duplicates = duplicates;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    Records of(String organisation) {
        Span retention = retention(organisation);
        SamePerson same = duplicates.now();
        Map<UUID, ErasureState> said = new HashMap<>();
        reading.ofOrganisation(view, organisation, "and (requested or held or erased)").stream()
                .map(Row::state)
                .forEach(state -> said.put(state.clientId(), state));
        List<InError.Found> wrong = inError.of(organisation);
        wrong.stream()
                .map(InError.Found::said)
                .filter(ErasureState::isAnythingSaid)
                .forEach(state -> said.put(state.clientId(), state));
        Map<UUID, Kept> kept = new HashMap<>();
        Kept.since(latest(retention), organisation, reader).forEach(one -> kept.put(one.client(), one));
        wrong.forEach(one -> kept.put(one.kept().client(), one.kept()));
        Kept.of(unknown(kept.keySet(), said.keySet(), same), organisation, reader)
                .forEach(one -> kept.put(one.client(), one));
        return new Records(
                said,
                kept,
                wrong.stream().map(one -> one.kept().client()).collect(Collectors.toSet()),
                same,
                retention,
                zone);
    }

    private static Set<UUID> unknown(Set<UUID> known, Set<UUID> said, SamePerson same) {
        Set<UUID> all = new HashSet<>(said);
        known.forEach(client -> all.addAll(same.of(client)));
        said.forEach(client -> all.addAll(same.of(client)));
        all.removeAll(known);
        return all;
    }

    private Instant latest(Span retention) {
        return clock.instant()
                .atZone(zone)
                .minusDays(Math.max(0, retention.days() - 1L))
                .toInstant();
    }

    private Span retention(String organisation) {
        String set = settings.of(organisation, PointInTime.NOW).get(Setting.RETENTION.key());
        return Span.of(set == null ? Setting.RETENTION.standard() : set).orElseThrow();
    }
}
