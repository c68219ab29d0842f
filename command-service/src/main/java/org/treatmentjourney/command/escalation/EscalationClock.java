package org.treatmentjourney.command.escalation;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks again and again, for each organisation that says whom to tell. */
@Component
class EscalationClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationClock.class);

    private final Escalating escalating;
    private final EscalationSettings settings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("escalation").unstarted(task));
    private volatile boolean running;

    EscalationClock(Escalating escalating, EscalationSettings settings) {
        this.escalating = escalating;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        Set<String> organisations = settings.to().keySet();
        if (organisations.isEmpty()) {
            LOG.info(
                    "Nobody outside the screen is told of what nobody takes in time; journey.escalation.to names them");
            return;
        }
        long every = settings.every().toMillis();
        var unused = thread.scheduleWithFixedDelay(
                () -> organisations.forEach(this::look), every, every, TimeUnit.MILLISECONDS);
    }

    private void look(String organisation) {
        try {
            escalating.look(organisation);
        } catch (RuntimeException notNow) {
            LOG.warn(
                    "What nobody took in time cannot be looked up at this moment: {}",
                    notNow.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
