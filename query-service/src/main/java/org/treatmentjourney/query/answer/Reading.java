package org.treatmentjourney.query.answer;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.fence.Fence;
import org.treatmentjourney.query.fold.Owner;
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
    private final Fence fence;

    Reading(Rows rows, PastRows past, AtLeast atLeast, FreshnessOf freshness, Fence fence) {
        this.rows = rows;
        this.past = past;
        this.atLeast = atLeast;
        this.freshness = freshness;
        this.fence = fence;
    }

    /** The row with this id, of a client whom whoever asks may be told about. */
    public <S> Row<S> one(View<S> view, UUID id, String what, Asker asker) {
        Optional<Row<S>> found = rows.find(view, id);
        if (found.isEmpty()) {
            requireShared(id, what, asker);
            return shared(view, id, what, PointInTime.NOW);
        }
        Row<S> own = found.get();
        asker.require(own.subject(), own.organisation(), what);
        return own;
    }

    /**
     * What is behind another organisation's fence is read only once that record itself, in the log, says that it may be:
     * what has just been taken back no view has to have heard of.
     */
    private void requireShared(UUID id, String what, Asker asker) {
        String owner = past.owner(id).map(Owner::organisation).orElseThrow(() -> new Unknown(what));
        UUID client = past.subject(id).orElseThrow(() -> new Unknown(what));
        if (AccessPolicy.sees(asker.person(), owner)) {
            throw new Unknown(what);
        }
        asker.requireShared(client, owner, past.terms(client), what);
    }

    /** From the log as well, since a view keeps what is marked as telling about somebody else. */
    private <S> Row<S> shared(View<S> view, UUID id, String what, PointInTime when) {
        return past.withoutOthers(view, List.of(id), selection(when)).stream()
                .filter(row -> row.row().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown(what));
    }

    private Selection selection(PointInTime when) {
        return past.selection(when.asKnownAt(), when.asOf());
    }

    /**
     * What names the organisation of whoever asks as the one that is shared with; who is told of it, {@link #share} says.
     *
     * @param client of this person; null for everybody
     */
    public <S> List<Row<S>> sharedWith(View<S> view, @Nullable UUID client, Asker asker, LocalDate today) {
        String agency = asker.person().organisation();
        return client == null
                ? rows.find(view, "agency = ? and until >= ?", agency, Date.valueOf(today))
                : rows.find(view, "agency = ? and until >= ? and subject = ?", agency, Date.valueOf(today), client);
    }

    /** Lets the asker know what is shared of a client of another organisation, by the log. */
    public void share(UUID client, String owner, Asker asker) {
        asker.share(client, owner, past.terms(client));
    }

    private <T> T within(String owner, Supplier<T> reading) {
        String before = fence.answerFor(owner);
        try {
            return reading.get();
        } finally {
            fence.answerFor(before);
        }
    }

    private <T> T asAgreed(UUID client, Asker asker, Function<String, T> reading) {
        return asker.shared(client)
                .map(shared -> within(shared.owner(), () -> reading.apply(shared.owner())))
                .orElseGet(() -> reading.apply(asker.person().organisation()));
    }

    /** The row with the id of its stream, as it was at a point in time. Who may see it is decided by what is true today. */
    public <S> Row<S> one(View<S> view, UUID id, String what, Asker asker, PointInTime when) {
        if (when.isNow()) {
            return one(view, id, what, asker);
        }
        Row<S> found = past(view, List.of(id), when).stream()
                .filter(row -> row.row().equals(id))
                .findFirst()
                .orElseThrow(() -> nothing(id, what, asker));
        if (AccessPolicy.sees(asker.person(), found.organisation())) {
            asker.require(found.subject(), found.organisation(), what);
            return found;
        }
        requireShared(id, what, asker);
        return shared(view, id, what, when);
    }

    /** Before it is told that there was nothing, it is decided whether it may be told that there is something. */
    private RuntimeException nothing(UUID id, String what, Asker asker) {
        String owner = past.owner(id).map(Owner::organisation).orElse(null);
        UUID client = past.subject(id).orElse(null);
        if (owner == null || client == null || !AccessPolicy.sees(asker.person(), owner)) {
            return new Unknown(what);
        }
        asker.require(client, owner, what);
        return new Refused(
                HttpStatus.NOT_FOUND, "past.nothing", "Nothing was known or had happened here at that time.");
    }

    /** All records of one person; of what another organisation shares, the one that was agreed and no other. */
    public List<UUID> records(UUID clientId, Asker asker) {
        return asker.shared(clientId).isPresent()
                ? List.of(clientId)
                : asker.records(clientId, asker.person().organisation());
    }

    /**
     * Every stream about a client that a view follows, also those of journeys that no list shows any more; of whoever was
     * registered twice, those of all their records.
     */
    public List<UUID> streams(View<?> view, UUID clientId, Asker asker) {
        return asAgreed(
                clientId,
                asker,
                organisation -> records(clientId, asker).stream()
                        .flatMap(one -> rows.streams(view, one, organisation).stream())
                        .toList());
    }

    /** The same of this one record alone; that whoever asks may be told about it is for the caller to make sure of. */
    public List<UUID> ownStreams(View<?> view, UUID clientId, Asker asker) {
        return rows.streams(view, clientId, asker.person().organisation());
    }

    /** All rows that a view had of some streams; who may see them is for the caller to have made sure of. */
    public <S> List<Row<S>> past(View<S> view, Collection<UUID> streams, PointInTime when) {
        return past.of(view, streams, selection(when));
    }

    /** The rows that a view had of one person at a point in time; of what is shared, without what tells about others. */
    public <S> List<Row<S>> ofClient(View<S> view, UUID clientId, Asker asker, PointInTime when) {
        if (asker.shared(clientId).isPresent()) {
            return past.withoutOthers(view, streams(view, clientId, asker), selection(when));
        }
        return when.isNow() ? ofClient(view, clientId, asker, "") : past(view, streams(view, clientId, asker), when);
    }

    /**
     * The rows that a view has of one person, from all of their records; that whoever asks may be told about them is made
     * sure of here.
     *
     * @param rest SQL that may follow a condition, such as an order; never made from what a person typed
     */
    public <S> List<Row<S>> ofClient(View<S> view, UUID clientId, Asker asker, String rest, Object... arguments) {
        asker.require(clientId, asker.person().organisation(), "client");
        List<UUID> records = records(clientId, asker);
        boolean single = records.size() == 1;
        return asAgreed(
                clientId,
                asker,
                organisation -> rows.find(
                        view,
                        (single ? "subject = ?" : "subject = any(?::uuid[])") + " and organisation = ? " + rest,
                        Stream.concat(Stream.of(single ? clientId : array(records), organisation), Stream.of(arguments))
                                .toArray()));
    }

    /** The rows in a scope; before they are shown, {@link Asker#permitted} has to let them through. */
    public <S> List<Row<S>> in(View<S> view, Scope scope) {
        return rows.find(view, scope.condition(), scope.arguments());
    }

    /** The rows with these ids, of clients whom whoever asks may be told about. */
    public <S> List<Row<S>> each(View<S> view, Collection<UUID> ids, Asker asker) {
        return ids.isEmpty()
                ? List.of()
                : asker.permitted(rows.find(view, "row = any(?::uuid[])", array(ids)), Row::subject);
    }

    /** Those of these rows that are meant, which the view itself cannot say; nobody else of them is looked at. */
    public <S> List<Row<S>> each(View<S> view, Collection<UUID> ids, Asker asker, Predicate<Row<S>> meant) {
        return ids.isEmpty()
                ? List.of()
                : asker.permitted(
                        rows.find(view, "row = any(?::uuid[])", array(ids)).stream()
                                .filter(meant)
                                .toList(),
                        Row::subject);
    }

    /** The rows that a view has of several clients, those of them whom whoever asks may be told about. */
    public <S> List<Row<S>> ofEach(View<S> view, Collection<UUID> clients, Asker asker) {
        return clients.isEmpty()
                ? List.of()
                : asker.permitted(
                        rows.find(
                                view,
                                "organisation = ? and subject = any(?::uuid[])",
                                asker.person().organisation(),
                                array(clients)),
                        Row::subject);
    }

    /** Ids as an argument of SQL. */
    public static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /**
     * What an organisation has recorded of itself, which is about nobody in care.
     *
     * @param rest SQL that may follow a condition, such as an order; never made from what a person typed
     */
    public <S> List<Row<S>> ofOrganisation(View<S> view, String organisation, String rest, Object... arguments) {
        return rows.find(
                view,
                "organisation = ? " + rest,
                Stream.concat(Stream.of(organisation), Stream.of(arguments)).toArray());
    }

    /** One thing that an organisation has recorded of itself, as it was at a point in time. */
    public <S> Optional<Row<S>> ofOrganisation(View<S> view, String organisation, UUID id, PointInTime when) {
        List<Row<S>> found =
                when.isNow() ? ofOrganisation(view, organisation, "and row = ?", id) : past(view, List.of(id), when);
        return found.stream()
                .filter(row -> row.row().equals(id) && row.organisation().equals(organisation))
                .findFirst();
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
