package org.treatmentjourney.domain.selfhelp.event;

import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;

/** Something that happened on a course of guided self-help. */
public sealed interface SelfHelpEvent extends DomainEvent
        permits SelfHelpBegun,
                SelfHelpIntroduced,
                AccessCodeRecorded,
                GuideAssigned,
                GuidanceEvent,
                EndingEvent,
                EntryMarkedInError {
    UUID selfHelpId();

    UUID clientId();

    UUID journeyId();

    @Override
    default UUID stream() {
        return selfHelpId();
    }

    @Override
    default UUID subject() {
        return clientId();
    }
}
