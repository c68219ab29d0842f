package org.treatmentjourney.web.page;

import static org.treatmentjourney.domain.access.Role.ANALYST;
import static org.treatmentjourney.domain.access.Role.AUDITOR;
import static org.treatmentjourney.domain.access.Role.PRIVACY;
import static org.treatmentjourney.domain.access.Role.RECEPTIONIST;

import java.util.EnumSet;
import java.util.Set;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.command.GivePackage;
import org.treatmentjourney.log.metadata.Purpose;
import org.treatmentjourney.query.subjectaccess.FindPackage;

/** What somebody is at work for, since nobody is asked for a purpose on a page: their part in what they ask says it. */
public final class UsualPurpose {

    private UsualPurpose() {}

    /** @param asked the type of a command or a question */
    public static Purpose of(Person me, Class<?> asked) {
        Set<Role> part = EnumSet.noneOf(Role.class);
        Action.of(asked).ifPresent(action -> part.addAll(action.roles()));
        part.retainAll(me.roles());
        if (asked == FindPackage.class || asked == GivePackage.class) {
            return Purpose.PATRQT;
        }
        if (part.equals(EnumSet.of(RECEPTIONIST))) {
            return Purpose.PATADMIN;
        }
        return !part.isEmpty() && EnumSet.of(AUDITOR, PRIVACY, ANALYST).containsAll(part)
                ? Purpose.HOPERAT
                : Purpose.TREAT;
    }
}
