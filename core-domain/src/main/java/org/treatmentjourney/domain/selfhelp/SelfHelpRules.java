package org.treatmentjourney.domain.selfhelp;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.act.Act;

/** What is refused on a course of guided self-help. */
record SelfHelpRules(SelfHelp course, Act act) {

    /** Once what began it is in error, a course takes only what puts that right. */
    void begun() {
        if (course.begun() == null) {
            throw new RuleViolated(
                    "R38",
                    "self-help.entered-in-error",
                    "The beginning of this course was entered in error. Please record this where it belongs.");
        }
    }

    /** R8: what happened before the end may be written down later; after it nothing happens on the course. */
    void goesOn() {
        Effective ended = course.ended();
        if (ended != null && day(act.effective()).isAfter(day(ended))) {
            throw new RuleViolated(
                    "R8", "self-help.ended", "This course has ended. Begin a new one, or record this on the journey.");
        }
    }

    void notEnded() {
        if (course.ended() != null) {
            throw new RuleViolated(
                    "R8",
                    "self-help.ended-already",
                    "This course has ended already. If that is wrong, mark that entry as entered in error.");
        }
        Effective begun = course.begun();
        if (begun != null && day(act.effective()).isBefore(day(begun))) {
            throw new RuleViolated(
                    "R34", "self-help.ended-before-begun", "A course does not end before the day it began.");
        }
    }

    /** R10: everybody is asked, and nobody before the course is over. */
    void over() {
        Effective ended = course.ended();
        if (ended == null) {
            throw new RuleViolated(
                    "R10",
                    "self-help.not-ended",
                    "The course goes on. End it, or record that it was broken off, and then ask how it was.");
        }
        if (day(act.effective()).isBefore(day(ended))) {
            throw new RuleViolated(
                    "R34", "self-help.evaluated-before-end", "Nobody is asked how a course was before it is over.");
        }
    }

    /** R8: a tool has as many parts as its table says. */
    void part(@Nullable Integer part) {
        if (part != null && part > course.tool().parts()) {
            throw new RuleViolated(
                    "R8",
                    "self-help.part-unknown",
                    "This tool has " + course.tool().parts() + " parts; there is none with a higher number.");
        }
    }

    /** R8: a score lies on the scale of the tool. */
    void score(@Nullable Integer score) {
        if (score != null && score > course.tool().scale()) {
            throw new RuleViolated(
                    "R8",
                    "self-help.score-off-scale",
                    "The check-in of this tool goes from 0 to " + course.tool().scale() + ".");
        }
    }

    private LocalDate day(Effective at) {
        return at.day(act.zone());
    }
}
