package org.treatmentjourney.command.escalation;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks again and again, for each organisation that says whom to tell. */
@Component
class EscalationClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationClock.class);

    private final Escalating escalating;
    private final AlertingPrivacy alerting;
    private final EscalationSettings settings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("escalation").unstarted(task));
    private volatile boolean running;

    EscalationClock(Escalating escalating, AlertingPrivacy alerting, EscalationSettings settings) {
        this.escalating = escalating;
        this.alerting = alerting;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        if (settings.to().isEmpty()) {
            LOG.info(
                    "Nobody outside the screen is told of what nobody takes in time; journey.escalation.to names them");
        }
        long every = settings.every().toMillis();
        var unused = thread.scheduleWithFixedDelay(this::lookAtAll, every, every, TimeUnit.MILLISECONDS);
    }

    private void lookAtAll() {
        settings.privacy().keySet().forEach(organisation -> look(alerting::look, organisation));
        settings.to().keySet().forEach(organisation -> look(escalating::look, organisation));
    }

    private static void look(Consumer<String> looking, String organisation) {
        try {
            looking.accept(organisation);
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
