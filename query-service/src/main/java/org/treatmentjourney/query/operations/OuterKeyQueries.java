package org.treatmentjourney.query.operations;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.key.OuterKeyRotation;

/** Rotates the outer key while everything runs. Asked again after a crash, it goes on where it was. */
@Component
public class OuterKeyQueries implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OuterKeyQueries.class);
    private static final int AT_A_TIME = 500;

    private final OuterKeyRotation rotation;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("outer-key").unstarted(task));

    OuterKeyQueries(Keys keys) {
        this.rotation = keys.rotation();
    }

    @QueryHandler
    public OuterKeyStatus handle(FindOuterKey question) {
        return status();
    }

    @QueryHandler
    public OuterKeyStatus handle(RotateOuterKey asked) {
        rotation.begin();
        worker.execute(this::finish);
        return status();
    }

    private OuterKeyStatus status() {
        boolean rotating = rotation.isUnderWay();
        return new OuterKeyStatus(rotating, rotating ? rotation.left() : 0);
    }

    /** Once for each that was asked for, one after the other: what another has ended needs nothing. */
    private void finish() {
        if (!rotation.isUnderWay()) {
            return;
        }
        try {
            while (rotation.left() > 0 && !Thread.currentThread().isInterrupted()) {
                rotation.wrapAgain(AT_A_TIME);
            }
            rotation.end();
            LOG.info("The outer key has been rotated. Backups from before open no more: make one now.");
        } catch (RuntimeException stopped) {
            LOG.warn(
                    "The rotation of the outer key has stopped: {}. Ask for it again to go on.",
                    stopped.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
