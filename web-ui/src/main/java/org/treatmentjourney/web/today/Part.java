package org.treatmentjourney.web.today;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.query.worklist.DutyKind;

/** The lists of a day. */
enum Part {
    URGENT(20, DutyKind.URGENT_RISK),
    /** What is due or will be within a week. */
    WORK(20),
    /** The same without an end. */
    LATER(40),
    QUEUE(15, DutyKind.TRIAGE, DutyKind.CONTACT),
    UNALLOCATED(10, DutyKind.UNALLOCATED),
    /** What can be arranged without knowing what somebody is treated for. */
    ARRANGE(20, DutyKind.CONTACT, DutyKind.MISSED_SESSION, DutyKind.CARE_PLAN_COPY, DutyKind.REFERRAL_FEEDBACK);

    private final int size;
    private final List<DutyKind> kinds;

    Part(int size, DutyKind... kinds) {
        this.size = size;
        this.kinds = List.of(kinds);
    }

    static Optional<Part> of(@Nullable String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }

    /** Those who receive people see the queue before what is their own. */
    static List<Part> of(Person me) {
        if (!AccessPolicy.readsClinical(me)) {
            return List.of(ARRANGE);
        }
        List<Part> parts = new ArrayList<>(List.of(URGENT, WORK));
        parts.add(me.is(Role.TRIAGE) ? 1 : 2, QUEUE);
        if (me.is(Role.MANAGER)) {
            parts.add(UNALLOCATED);
        }
        return List.copyOf(parts);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    int size() {
        return size;
    }

    boolean isWork() {
        return this == WORK || this == LATER;
    }

    /** Everybody's work leaves out what has a list of its own; one's own work is all of it. */
    List<DutyKind> kinds(Person me, boolean mine) {
        if (!isWork()) {
            return kinds;
        }
        Set<DutyKind> all = EnumSet.allOf(DutyKind.class);
        all.removeAll(URGENT.kinds);
        if (!mine) {
            all.removeAll(QUEUE.kinds);
        }
        if (me.is(Role.MANAGER)) {
            all.removeAll(UNALLOCATED.kinds);
        }
        return List.copyOf(all);
    }
}
