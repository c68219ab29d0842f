package org.treatmentjourney.domain.selfhelp.command;

import java.util.UUID;
import org.treatmentjourney.domain.DomainCommand;

/** Something asked of a course of guided self-help. */
public sealed interface SelfHelpCommand extends DomainCommand
        permits BeginSelfHelp,
                IntroduceSelfHelp,
                RecordAccessCode,
                AssignGuide,
                GuidanceCommand,
                EndingCommand,
                MarkEnteredInError {
    UUID selfHelpId();

    @Override
    default UUID stream() {
        return selfHelpId();
    }
}
