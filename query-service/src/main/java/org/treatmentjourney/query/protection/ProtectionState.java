package org.treatmentjourney.query.protection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.BreakGlassReviewed;
import org.treatmentjourney.domain.client.event.GlassBroken;
import org.treatmentjourney.domain.client.event.PrivacyAlerted;
import org.treatmentjourney.domain.client.event.RecordMarkedOrdinary;
import org.treatmentjourney.domain.client.event.RecordMarkedSensitive;
import org.treatmentjourney.domain.client.event.RecordRestricted;
import org.treatmentjourney.domain.client.event.RestrictionLifted;
import org.treatmentjourney.query.view.Dated;

/**
 * What is laid down about who may see a record.
 *
 * @param sensitive null for a record like most
 */
public record ProtectionState(
        UUID clientId,
        List<ProtectionState.Restriction> restrictions,
        @Nullable Dated<RecordMarkedSensitive.Details> sensitive,
        List<ProtectionState.Emergency> emergencies) {

    /** Somebody to whom the record is closed. */
    public record Restriction(UUID restrictionId, Dated<RecordRestricted.Details> told) {}

    /**
     * Somebody who opened it in an emergency.
     *
     * @param alerts how often the privacy officer was told
     * @param finding null until somebody has looked at it
     */
    public record Emergency(
            UUID accessId,
            Dated<Note> told,
            String reason,
            Instant until,
            int alerts,
            @Nullable String finding,
            @Nullable Dated<Note> review) {

        Instant at() {
            return told.at().at();
        }
    }

    static ProtectionState after(@Nullable ProtectionState before, Recorded<?> recorded) {
        ProtectionState state =
                before == null ? new ProtectionState(recorded.stream(), List.of(), null, List.of()) : before;
        return switch (recorded.event()) {
            case RecordRestricted e ->
                state.restricted(new Restriction(e.restrictionId(), Dated.of(recorded, e.personal())));
            case RestrictionLifted e -> state.lifted(e.restrictionId());
            case RecordMarkedSensitive e -> state.marked(Dated.of(recorded, e.personal()));
            case RecordMarkedOrdinary ignored -> state.marked(null);
            case GlassBroken e ->
                state.opened(new Emergency(
                        e.accessId(), Dated.of(recorded, e.personal()), e.reason(), e.until(), 0, null, null));
            case PrivacyAlerted e ->
                state.changed(
                        e.accessId(),
                        one -> new Emergency(
                                one.accessId, one.told, one.reason, one.until, e.step(), one.finding, one.review));
            case BreakGlassReviewed e ->
                state.changed(
                        e.accessId(),
                        one -> new Emergency(
                                one.accessId,
                                one.told,
                                one.reason,
                                one.until,
                                one.alerts,
                                e.finding(),
                                Dated.of(recorded, e.personal())));
            default -> state;
        };
    }

    private ProtectionState restricted(Restriction restriction) {
        List<Restriction> more = new ArrayList<>(restrictions);
        more.add(restriction);
        return new ProtectionState(clientId, List.copyOf(more), sensitive, emergencies);
    }

    private ProtectionState lifted(UUID restrictionId) {
        return new ProtectionState(
                clientId,
                restrictions.stream()
                        .filter(one -> !one.restrictionId.equals(restrictionId))
                        .toList(),
                sensitive,
                emergencies);
    }

    private ProtectionState marked(@Nullable Dated<RecordMarkedSensitive.Details> now) {
        return new ProtectionState(clientId, restrictions, now, emergencies);
    }

    private ProtectionState opened(Emergency emergency) {
        List<Emergency> more = new ArrayList<>(emergencies);
        more.add(emergency);
        return new ProtectionState(clientId, restrictions, sensitive, List.copyOf(more));
    }

    private ProtectionState changed(UUID accessId, UnaryOperator<Emergency> change) {
        return new ProtectionState(
                clientId,
                restrictions,
                sensitive,
                emergencies.stream()
                        .map(one -> one.accessId.equals(accessId) ? change.apply(one) : one)
                        .toList());
    }
}
