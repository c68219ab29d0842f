package org.treatmentjourney.domain.group;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.group.command.ChangeGroup;
import org.treatmentjourney.domain.group.command.PlanGroup;
import org.treatmentjourney.domain.group.event.GroupChanged;
import org.treatmentjourney.domain.group.event.GroupPlanned;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.domain.group.value.GroupWords;

/** How a group is meant to be. */
final class Planning {

    private static final int USUAL_WEEKS = 6;
    private static final int LEADING = 2;

    private Planning() {}

    static GroupPlanned decide(PlanGroup c, Act act, Services services) {
        Past.require(act);
        String owner = services.organisationOf(c.service()).orElseThrow(() -> new Unknown("service"));
        boolean own = AccessPolicy.sees(act.person(), owner)
                && AccessPolicy.seesGroup(act.person(), c.service(), c.facilitators());
        if (!own) {
            throw new AccessRefused("access.group", "A group is planned by those who lead it or work in its service.");
        }
        requirePool(c.facilitators());
        return new GroupPlanned(
                c.groupId(),
                act.effective(),
                owner,
                c.service(),
                c.form(),
                c.firstMeetingAt(),
                c.minutes(),
                weeks(c.form(), c.weeks()),
                c.facilitators(),
                c.capacity(),
                Personal.of(new GroupWords(c.focus(), c.place(), c.materials())));
    }

    static GroupChanged change(Group group, ChangeGroup c, Act act) {
        requirePool(c.facilitators());
        return new GroupChanged(
                c.groupId(),
                act.effectiveAfter(group.plannedAt()),
                c.firstMeetingAt(),
                c.minutes(),
                weeks(group.form(), c.weeks()),
                c.facilitators(),
                c.capacity(),
                Personal.of(new GroupWords(c.focus(), c.place(), c.materials())));
    }

    /** An open group goes on until it is ended. */
    private static @Nullable Integer weeks(GroupForm form, @Nullable Integer said) {
        return said == null && form == GroupForm.CLOSED ? Integer.valueOf(USUAL_WEEKS) : said;
    }

    private static void requirePool(List<String> facilitators) {
        if (Set.copyOf(facilitators).size() < LEADING) {
            throw new RuleViolated(
                    "R27", "group.pool-too-small", "At least two different people have to be able to lead a group.");
        }
    }

    /** How many of those present are of the pool. */
    static int ofPool(Group group, List<String> present) {
        return Math.toIntExact(
                present.stream().distinct().filter(group.pool()::contains).count());
    }

    /** R27: a meeting that fewer than two of the pool led has taken place all the same; why it did is recorded. */
    static void requireReason(int ofPool, @Nullable String shortfall) {
        if (ofPool < LEADING && shortfall == null) {
            throw new RuleViolated(
                    "R27",
                    "group.shortfall-unexplained",
                    "Fewer than two of those who lead this group were there. Say why; the meeting counts all the same.");
        }
    }
}
