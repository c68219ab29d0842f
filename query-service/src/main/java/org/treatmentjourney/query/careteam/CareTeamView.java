package org.treatmentjourney.query.careteam;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.OrganisationEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.Opening;
import org.treatmentjourney.domain.access.Standing;
import org.treatmentjourney.domain.client.event.ErasureEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.http.care.PersonTag;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** The care team as each stream tells it. Read by the door ({@link org.treatmentjourney.http.care.CareTeams}). */
@Component
public class CareTeamView implements View<Standing> {

    private final ZoneId zone;
    private final PersonTag tags;

    public CareTeamView(ZoneId zone, PersonTag tags) {
        this.zone = zone;
        this.tags = tags;
    }

    @Override
    public String name() {
        return "care-team";
    }

    @Override
    public int revision() {
        return 9;
    }

    @Override
    public Class<Standing> state() {
        return Standing.class;
    }

    /**
     * Who may see a course of guided self-help is who looks after the person on its journey; what is said of an erasure
     * changes nothing, and makes no record newer.
     */
    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return switch (event.event()) {
            case OrganisationEvent ignored -> null;
            case SelfHelpEvent ignored -> null;
            case ErasureEvent ignored -> null;
            default -> event.stream();
        };
    }

    @Override
    public Standing fold(@Nullable Standing state, Recorded<?> event) {
        return Standing.after(state, event, zone);
    }

    @Override
    public List<Column<Standing>> columns() {
        return List.of(
                new Column<>("open", "boolean", state -> state.open(zone)),
                new Column<>("days", "date[]", state -> List.copyOf(state.daysThere(zone))),
                new Column<>(
                        "ties",
                        "text[]",
                        state -> state.ties().stream().map(tags::of).sorted().toList()),
                new Column<>(
                        "closed_to",
                        "text[]",
                        state -> state.terms().restricted().values().stream()
                                .map(tags::closedTo)
                                .distinct()
                                .sorted()
                                .toList()),
                new Column<>("sensitive", "boolean", state -> state.terms().sensitive()),
                new Column<>(
                        "openings",
                        "text[]",
                        state -> state.terms().openings().stream()
                                .map(Opening::text)
                                .toList()));
    }
}
