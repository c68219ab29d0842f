package org.treatmentjourney.query.journey;

import java.time.ZoneId;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.query.course.Planning;

/** Which plan holds, or how its last review ended. */
public enum PlanAxis {
    NONE,
    INITIAL,
    COMPREHENSIVE,
    REVIEWED_CONTINUE,
    REVIEWED_COMPREHENSIVE_ASSESSMENT,
    REVIEWED_DISCHARGE;

    static PlanAxis of(Planning planning, ZoneId zone) {
        Latest<Planning.Reviewed> review = planning.review();
        if (review != null && planning.reviewed(zone)) {
            return switch (review.value().outcome()) {
                case CONTINUE -> REVIEWED_CONTINUE;
                case COMPREHENSIVE_ASSESSMENT -> REVIEWED_COMPREHENSIVE_ASSESSMENT;
                case DISCHARGE -> REVIEWED_DISCHARGE;
            };
        }
        Latest<Planning.Made> plan = planning.plan();
        if (plan == null) {
            return NONE;
        }
        return switch (plan.value().kind()) {
            case INITIAL -> INITIAL;
            case COMPREHENSIVE -> COMPREHENSIVE;
        };
    }
}
