package org.treatmentjourney.command.stream;

import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.link.Links;
import org.treatmentjourney.domain.link.command.LinkCommand;
import org.treatmentjourney.domain.link.event.LinkEvent;

/** The shell of {@link Links}. */
@AggregateRoot(type = "link")
final class LinkStream extends StreamShell<Links, LinkCommand, LinkEvent> {

    LinkStream() {
        super("link", LinkEvent.class);
    }

    @Override
    List<LinkEvent> decide(@Nullable Links links, LinkCommand command, Act act, Prerequisites others) {
        return Links.decide(links, command, act, client -> others.requireInCare(client, command.getClass(), act));
    }

    @Override
    Links evolve(@Nullable Links links, Recorded<LinkEvent> entry) {
        return Links.evolve(links, entry);
    }
}
