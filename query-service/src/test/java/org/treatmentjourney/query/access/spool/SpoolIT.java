package org.treatmentjourney.query.access.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.AccessJson;
import org.treatmentjourney.query.access.Samples;

class SpoolIT {

    private static final Keeper NOBODY = rows -> {
        throw new IOException("away");
    };

    @TempDir
    private Path folder;

    private final List<Access> table = new ArrayList<>();
    private Path directory;
    private Spool spool;

    @BeforeEach
    void open() {
        directory = folder.resolve("spool");
        spool = new Spool(directory, 1_000_000);
    }

    @Test
    void what_is_kept_stands_in_a_file_when_keeping_returns() throws Exception {
        List<Access> looks = looks(3);
        spool.keep(looks.subList(0, 1));
        spool.keep(looks.subList(1, 3));

        assertThat(Files.readAllLines(files().getFirst()))
                .containsExactlyElementsOf(looks.stream().map(AccessJson::line).toList());
        assertThat(spool.rows(any -> true)).isEqualTo(looks);
        assertThat(spool.waiting()).isEqualTo(new Spool.Waiting(3, Optional.of(Samples.MONDAY)));
    }

    @Test
    void nobody_else_can_look_into_it() throws Exception {
        spool.keep(looks(1));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    void what_is_moved_leaves_no_file() throws Exception {
        List<Access> looks = looks(250);
        spool.keep(looks);

        assertThat(spool.moveTo(table::addAll)).isEqualTo(250);

        assertThat(table).isEqualTo(looks);
        assertThat(spool.isEmpty()).isTrue();
        assertThat(files()).isEmpty();
    }

    @Test
    void what_cannot_be_moved_waits_and_more_may_come() throws Exception {
        spool.keep(looks(2));
        assertThatIOException().isThrownBy(() -> spool.moveTo(NOBODY));
        spool.keep(looks(1));

        assertThat(spool.waiting().rows()).isEqualTo(3);
        assertThat(spool.moveTo(table::addAll)).isEqualTo(3);
    }

    @Test
    void a_torn_end_is_left_out_and_what_stands_before_it_is_not() throws Exception {
        List<Access> looks = looks(2);
        spool.keep(looks);
        spool.close();
        Files.writeString(
                files().getFirst(), AccessJson.line(looks(1).getFirst()).substring(0, 70), StandardOpenOption.APPEND);

        assertThat(spool.moveTo(table::addAll)).isEqualTo(2);

        assertThat(table).isEqualTo(looks);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_line_that_cannot_be_read_is_set_aside_and_hinders_no_other() throws Exception {
        List<Access> looks = looks(2);
        spool.keep(looks);
        spool.close();
        Path file = files().getFirst();
        Files.writeString(file, "{\n" + AccessJson.line(looks.getFirst()) + "\n", StandardOpenOption.APPEND);

        assertThat(spool.moveTo(table::addAll)).isEqualTo(3);

        assertThat(spool.isEmpty()).isTrue();
        assertThat(files()).singleElement().asString().endsWith(".unreadable");
    }

    @Test
    void a_file_of_another_process_is_moved_once_that_is_dead_and_not_before() throws Exception {
        var neighbour = Neighbour.in(directory);
        try {
            assertThat(spool.moveTo(table::addAll)).isZero();
            assertThat(spool.waiting().rows()).isEqualTo(1);
        } finally {
            neighbour.kill();
        }

        assertThat(spool.moveTo(table::addAll)).isEqualTo(1);

        assertThat(table).hasSize(1);
        assertThat(files()).isEmpty();
    }

    @Test
    void two_processes_add_to_files_of_their_own() throws Exception {
        var neighbour = Neighbour.in(directory);
        try {
            spool.keep(looks(1));
            assertThat(files()).hasSize(2);
            assertThat(spool.moveTo(table::addAll)).isEqualTo(1);
        } finally {
            neighbour.kill();
        }
    }

    @Test
    void a_full_spool_takes_no_more_until_it_is_emptied() throws Exception {
        var small = new Spool(directory, 100);
        small.keep(looks(1));
        assertThatIOException().isThrownBy(() -> small.keep(looks(1)));

        small.moveTo(table::addAll);

        small.keep(looks(1));
        assertThat(small.waiting().rows()).isEqualTo(1);
    }

    @Test
    void a_spool_that_is_no_directory_takes_nothing_and_holds_nothing() throws Exception {
        Files.writeString(directory, "in the way");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> spool.keep(looks(1)));
        assertThat(spool.isEmpty()).isTrue();
    }

    @Test
    void to_keep_nothing_leaves_nothing() throws Exception {
        spool.keep(List.of());
        spool.close();
        assertThat(files()).isEmpty();
    }

    private static List<Access> looks(int count) {
        return Stream.generate(() -> Samples.look(UUID.randomUUID()))
                .limit(count)
                .toList();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList();
        }
    }
}
