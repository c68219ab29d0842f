package org.treatmentjourney.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.draft.command.DraftSaved;
import org.treatmentjourney.domain.draft.command.DropDraft;
import org.treatmentjourney.domain.draft.command.SaveDraft;
import org.treatmentjourney.http.CurrentPerson;

/** Drafts are put and deleted; they are no commands that events come of. */
@RestController
class DraftCommandEndpoint {

    private final CommandReader reader;
    private final Commands commands;
    private final CurrentPerson people;

    DraftCommandEndpoint(CommandReader reader, Commands commands, CurrentPerson people) {
        this.reader = reader;
        this.commands = commands;
        this.people = people;
    }

    @PutMapping(
            path = "/api/drafts/{id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    DraftSaved save(@PathVariable String id, HttpServletRequest request) throws IOException {
        Person person = people.get();
        AccessPolicy.require(person, SaveDraft.class);
        var asked = reader.read(SaveDraft.class, Headers.uuid("id", id), request.getInputStream());
        return commands.send(asked.command(), person);
    }

    @DeleteMapping("/api/drafts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String id) {
        Person person = people.get();
        AccessPolicy.require(person, DropDraft.class);
        commands.send(new DropDraft(Headers.uuid("id", id)), person);
    }
}
