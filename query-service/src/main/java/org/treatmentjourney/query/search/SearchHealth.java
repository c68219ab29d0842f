package org.treatmentjourney.query.search;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.fence.Fence;
import org.treatmentjourney.query.projection.Organisations;
import org.treatmentjourney.query.projection.ViewsHealth;

/** Ready once everybody in the view can be found. It begins to read when it is first asked after the views are ready. */
@Component("searchHealthIndicator")
class SearchHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(SearchHealth.class);

    private final ViewsHealth views;
    private final Organisations organisations;
    private final ClientView view;
    private final Fence fence;
    private final Directory directory;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile boolean ready;

    SearchHealth(ViewsHealth views, Organisations organisations, ClientView view, Fence fence, Directory directory) {
        this.views = views;
        this.organisations = organisations;
        this.view = view;
        this.fence = fence;
        this.directory = directory;
    }

    @Override
    public Health health() {
        if (ready) {
            return Health.up().build();
        }
        if (views.health().getStatus().equals(Status.UP) && reading.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("search-begins").start(this::read);
        }
        return Health.outOfService().withDetail("search", "being prepared").build();
    }

    private void read() {
        try {
            organisations.in(view).forEach(this::read);
            ready = true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "Search could not be prepared and is tried again: {}",
                    e.getClass().getSimpleName());
        } finally {
            reading.set(false);
        }
    }

    private void read(String organisation) {
        String before = fence.answerFor(organisation);
        try {
            directory.of(organisation);
        } finally {
            fence.answerFor(before);
        }
    }
}
