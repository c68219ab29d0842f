package org.treatmentjourney.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.treatmentjourney.query.fold.Entry;

/**
 * Collects the events of a unit of work and hands them over once, just before its commit. It takes every message as it
 * comes, because a handler chosen by type would leave out what it does not know, and that looks like a hole.
 */
final class Batches implements EventHandlerInvoker {

    private static final String RESOURCE = "views.batch";

    private final Following following;

    Batches(Following following) {
        this.following = following;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return segment.matches(Messages.subject(message));
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        List<Entry> batch = work.getOrComputeResource(RESOURCE, key -> {
            List<Entry> entries = new ArrayList<>();
            work.onPrepareCommit(unit -> following.follow(entries));
            work.afterCommit(unit -> following.committed(entries));
            return entries;
        });
        batch.add(Messages.entry((TrackedEventMessage<?>) message));
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
