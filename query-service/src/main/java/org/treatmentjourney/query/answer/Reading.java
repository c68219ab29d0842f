package org.treatmentjourney.query.answer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.projection.AtLeast;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.FreshnessOf;
import org.treatmentjourney.query.projection.NotYetVisible;
import org.treatmentjourney.query.projection.PastRows;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.projection.Rows;
import org.treatmentjourney.query.view.View;

/** Reads rows for somebody: only once they hold what that person has seen, and only those that person may see. */
@Component
public class Reading {

    private final Rows rows;
    private final PastRows past;
    private final AtLeast atLeast;
    private final FreshnessOf freshness;

    Reading(Rows rows, PastRows past, AtLeast atLeast, FreshnessOf freshness) {
        this.rows = rows;
        this.past = past;
        this.atLeast = atLeast;
        this.freshness = freshness;
    }

    /** The row with this id; one of another organisation is as unknown as one that does not exist. */
    public <S> Row<S> one(View<S> view, UUID id, String what, Person person) {
        return rows.find(view, id)
                .filter(row -> AccessPolicy.sees(person, row.organisation()))
                .orElseThrow(() -> new Unknown(what));
    }

    /** The row with the id of its stream, as it was at a point in time. */
    public <S> Row<S> one(View<S> view, UUID id, String what, Person person, PointInTime when) {
        if (when.isNow()) {
            return one(view, id, what, person);
        }
        return past(view, List.of(id), when).stream()
                .filter(row -> row.row().equals(id) && AccessPolicy.sees(person, row.organisation()))
                .findFirst()
                .orElseThrow(() -> nothing(id, what, person));
    }

    private RuntimeException nothing(UUID id, String what, Person person) {
        boolean seen = past.owner(id)
                .filter(owner -> AccessPolicy.sees(person, owner.organisation()))
                .isPresent();
        return seen
                ? new Refused(
                        HttpStatus.NOT_FOUND, "past.nothing", "Nothing was known or had happened here at that time.")
                : new Unknown(what);
    }

    /** Every stream about a client that a view follows, also those of journeys that no list shows any more. */
    public List<UUID> streams(View<?> view, UUID clientId, Person person) {
        return rows.streams(view, clientId, person.organisation());
    }

    /** All rows that a view had of some streams; who may see them is for the caller to have made sure of. */
    public <S> List<Row<S>> past(View<S> view, Collection<UUID> streams, PointInTime when) {
        return past.of(view, streams, past.selection(when.asKnownAt(), when.asOf()));
    }

    /** @param condition never made from what a person typed; see {@link Rows#find(View, String, Object...)} */
    public <S> List<Row<S>> all(View<S> view, String condition, Object... arguments) {
        return rows.find(view, condition, arguments);
    }

    public <S> List<Row<S>> each(View<S> view, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.find(
                        view,
                        "row = any(?::uuid[])",
                        ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
    }

    /** Waits until the views hold what has been seen. */
    public void await(List<Seen> seen, View<?>... views) {
        try {
            for (View<?> view : views) {
                seen.forEach(one -> atLeast.await(view, one.stream(), one.version()));
            }
        } catch (NotYetVisible e) {
            throw new Refused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    NotYetVisible.CODE,
                    "This is not shown yet; please ask again in a moment.");
        }
    }

    public Freshness freshness() {
        return freshness.now();
    }
}
