package org.treatmentjourney.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class SearchHealthTest {

    private final AtomicBoolean viewsAreReady = new AtomicBoolean();
    private final CountDownLatch read = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();
    private final SearchHealth health = new SearchHealth(viewsAreReady::get, this::everybody);

    private void everybody() {
        if (begun.incrementAndGet() == 1) {
            throw new IllegalStateException("the database is away");
        }
        try {
            read.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void end() {
        health.destroy();
    }

    @Test
    void search_is_ready_when_all_is_read_which_is_begun_with_the_views_and_tried_again() {
        health.begin();
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(begun).hasValue(0);

        viewsAreReady.set(true);
        await().until(() -> begun.get() == 2);
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);

        read.countDown();
        await().until(() -> status().equals(Status.UP));
        assertThat(begun).hasValue(2);
    }

    private Status status() {
        return health.health().getStatus();
    }
}
