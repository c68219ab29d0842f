package org.treatmentjourney.query.groups;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;

/**
 * Somebody's part in a group; each event stands for itself, whichever order they come in.
 *
 * @param clientId null as long as all that is known of them came with an earlier date
 * @param goesOnTo what they go on to afterwards
 */
public record MemberState(
        UUID journeyId,
        @Nullable UUID clientId,
        @Nullable Effective invited,
        @Nullable Effective declined,
        @Nullable Effective enrolled,
        @Nullable Effective left,
        @Nullable String leaving,
        List<String> goesOnTo) {

    static MemberState unknown(UUID journeyId) {
        return new MemberState(journeyId, null, null, null, null, null, null, List.of());
    }

    MemberState invited(UUID client, Effective at) {
        return new MemberState(journeyId, client, at, null, enrolled, left, leaving, goesOnTo);
    }

    MemberState declined(Effective at) {
        return new MemberState(journeyId, clientId, invited, at, enrolled, left, leaving, goesOnTo);
    }

    MemberState enrolled(UUID client, Effective at) {
        return new MemberState(journeyId, client, invited, null, at, null, null, goesOnTo);
    }

    MemberState left(Effective at, String reason) {
        return new MemberState(journeyId, clientId, invited, declined, enrolled, at, reason, goesOnTo);
    }

    MemberState goesOn(List<String> to) {
        return new MemberState(journeyId, clientId, invited, declined, enrolled, left, leaving, to);
    }

    boolean isIn() {
        return enrolled != null && left == null;
    }

    /** @param ended whether the group has; whoever is in it then has stayed to the end */
    MembershipState state(boolean ended) {
        if (left != null) {
            return MembershipState.LEFT;
        } else if (enrolled != null) {
            return ended ? MembershipState.COMPLETED : MembershipState.ENROLLED;
        }
        return declined != null ? MembershipState.DECLINED : MembershipState.INVITED;
    }
}
