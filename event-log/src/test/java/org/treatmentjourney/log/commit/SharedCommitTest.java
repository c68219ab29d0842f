package org.treatmentjourney.log.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedCommitTest {
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final List<List<String>> commits = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch disk = new CountDownLatch(1);
    private final AtomicInteger came = new AtomicInteger();

    @AfterEach
    void end() {
        people.shutdownNow();
    }

    @Test
    void while_one_waits_for_the_disk_the_next_ones_gather_and_share_a_commit() throws Exception {
        var together = new SharedCommit<String>(this::slowly, failure -> false);
        var first = people.submit(() -> write(together, "first"));
        await().until(() -> commits.size() == 1);
        var others = List.of("one", "another", "a third").stream()
                .map(row -> people.submit(() -> write(together, row)))
                .toList();
        await().until(() -> came.get() == 4);
        assertThat(others).noneMatch(Future::isDone);

        disk.countDown();

        first.get();
        for (var other : others) {
            other.get();
        }
        assertThat(commits.getFirst()).containsExactly("first");
        assertThat(commits.stream().skip(1).flatMap(List::stream))
                .containsExactlyInAnyOrder("one", "another", "a third");
        assertThat(commits).hasSizeLessThan(4);
    }

    @Test
    void what_fails_fails_for_all_who_shared_it() {
        var together = new SharedCommit<String>(
                rows -> {
                    throw new IllegalStateException("full");
                },
                failure -> false);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> together.write(List.of("row")));
    }

    @Test
    void who_brings_a_failure_upon_all_writes_alone() throws Exception {
        var together = new SharedCommit<String>(
                rows -> {
                    slowly(rows);
                    if (rows.contains("bad")) {
                        throw new IllegalArgumentException("bad");
                    }
                },
                IllegalArgumentException.class::isInstance);
        var first = people.submit(() -> write(together, "first"));
        await().until(() -> commits.size() == 1);
        var bad = people.submit(() -> write(together, "bad"));
        var good = people.submit(() -> write(together, "good"));
        await().until(() -> came.get() == 3);
        disk.countDown();

        first.get();
        good.get();
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(bad::get);
    }

    private boolean write(SharedCommit<String> together, String row) throws Exception {
        came.incrementAndGet();
        together.write(List.of(row));
        return true;
    }

    private void slowly(List<String> rows) throws InterruptedException {
        commits.add(rows);
        disk.await();
    }
}
