package org.treatmentjourney.command.intake;

import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.draft.command.DraftSaved;
import org.treatmentjourney.domain.draft.command.DropDraft;
import org.treatmentjourney.domain.draft.command.SaveDraft;

/** Takes drafts in, for whoever has already read what was sent. */
public class DraftIntake {

    private final Commands commands;

    DraftIntake(Commands commands) {
        this.commands = commands;
    }

    public DraftSaved save(SaveDraft draft, Person person) {
        AccessPolicy.require(person, SaveDraft.class);
        return commands.send(draft, person);
    }

    public void drop(DropDraft draft, Person person) {
        AccessPolicy.require(person, DropDraft.class);
        commands.send(draft, person);
    }
}
