package org.treatmentjourney.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures, writes the table and fails if anything of ours is behind Axon as it comes. Run by hand, see CONTRIBUTING. */
@Tag("benchmark")
class BenchmarksIT {

    private static final long EVENTS = Long.getLong("benchmark.events", 120_000);
    private static final Path DOCUMENT = Path.of("..", "docs", "performance.md");

    @TempDir
    private Path folder;

    @Test
    void nothing_is_slower_than_axon_as_it_comes() throws Exception {
        try (Benchmarks benchmarks = new Benchmarks(folder, EVENTS)) {
            Table table = benchmarks.run();
            table.writeInto(DOCUMENT);

            assertThat(table.results()).anyMatch(Result::stock).noneMatch(Result::isBehindAxon);
        }
    }
}
