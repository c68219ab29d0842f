package org.treatmentjourney.query.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.access.Samples.MONDAY;
import static org.treatmentjourney.query.access.Samples.atClientsOf;
import static org.treatmentjourney.query.access.Samples.look;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.spool.Spool;
import org.treatmentjourney.query.access.store.Sought.Place;

/** Looks are found by what they say, wherever they wait, and only by the organisations they concern. */
class AccessReaderIT {

    private static final UUID ALDER = UUID.randomUUID();
    private static final UUID BIRCH = UUID.randomUUID();

    @TempDir
    private Path folder;

    private Database database;
    private AccessPool pool;
    private AccessTable table;
    private Spool spool;
    private AccessReader reader;

    @BeforeEach
    void begin() {
        database = new Database();
        new AccessSchema(database.owner);
        pool = new AccessPool(database.owner, Duration.ofMinutes(1));
        table = new AccessTable(pool.dataSource());
        spool = new Spool(folder.resolve("spool"), 1_000_000);
        reader = new AccessReader(database.owner, spool);
    }

    @AfterEach
    void end() {
        pool.close();
        database.close();
    }

    @Test
    void an_organisation_finds_its_people_and_whoever_looked_at_its_clients_and_nobody_else() throws Exception {
        Access own = look(MONDAY, "clinician", "harbour", ALDER);
        Access abroad = atClientsOf("st-anne", look(MONDAY.minusSeconds(1), "clinician", "harbour", BIRCH));
        Access guest = atClientsOf("harbour", look(MONDAY.minusSeconds(2), "partner", "st-anne", ALDER));
        Access strange = look(MONDAY, "partner", "st-anne", BIRCH);
        everywhere(own, abroad, guest, strange);

        assertThat(find("harbour", null, null)).containsExactly(own, abroad, guest);
        assertThat(find("st-anne", null, null)).containsExactlyInAnyOrder(strange, abroad, guest);
        assertThat(find("elsewhere", null, null)).isEmpty();
    }

    @Test
    void looks_are_found_by_client_and_by_person() throws Exception {
        Access one = look(MONDAY, "clinician", "harbour", ALDER, BIRCH);
        Access other = look(MONDAY.plusSeconds(1), "triage", "harbour", BIRCH);
        everywhere(one, other, look(MONDAY, "triage", "harbour"));

        assertThat(find("harbour", ALDER, null)).containsExactly(one);
        assertThat(find("harbour", BIRCH, null)).containsExactly(other, one);
        assertThat(find("harbour", BIRCH, "clinician")).containsExactly(one);
        assertThat(find("harbour", UUID.randomUUID(), null)).isEmpty();
    }

    @Test
    void a_time_begins_with_its_first_instant_and_ends_before_its_last() throws Exception {
        List<Access> looks = IntStream.range(0, 4)
                .mapToObj(second -> look(MONDAY.plusSeconds(second), "clinician", "harbour", ALDER))
                .toList();
        everywhere(looks.toArray(Access[]::new));

        assertThat(reader.find(
                        new Sought("harbour", List.of(), null, MONDAY.plusSeconds(1), MONDAY.plusSeconds(3), null), 10))
                .containsExactly(looks.get(2), looks.get(1));
    }

    @Test
    void page_by_page_every_look_comes_once_the_newest_first() throws Exception {
        List<Access> looks = IntStream.range(0, 50)
                .mapToObj(i -> look(MONDAY.plusSeconds(i / 7), "clinician", "harbour", ALDER))
                .toList();
        everywhere(looks.toArray(Access[]::new));

        List<Access> read = new ArrayList<>();
        Place after = null;
        for (List<Access> page = page(after); !page.isEmpty(); page = page(after)) {
            read.addAll(page);
            after = Place.of(page.getLast());
        }

        assertThat(read).isSortedAccordingTo(Comparator.comparing(Access::at).reversed());
        assertThat(read).containsExactlyInAnyOrderElementsOf(looks);
    }

    @Test
    void a_look_that_is_just_being_moved_is_told_once() throws Exception {
        Access look = look(MONDAY, "clinician", "harbour", ALDER);
        table.keep(List.of(look));
        spool.keep(List.of(look));
        assertThat(find("harbour", null, null)).containsExactly(look);
    }

    private List<Access> page(@Nullable Place after) {
        return reader.find(new Sought("harbour", List.of(), null, Instant.EPOCH, null, after), 6);
    }

    private List<Access> find(String organisation, @Nullable UUID client, @Nullable String person) {
        return reader.find(
                new Sought(organisation, client == null ? List.of() : List.of(client), person, null, null, null), 10);
    }

    /** By turns in the table and in the spool, so that whatever is found is found in both. */
    private void everywhere(Access... looks) throws Exception {
        for (int i = 0; i < looks.length; i++) {
            if (i % 2 == 0) {
                table.keep(List.of(looks[i]));
            } else {
                spool.keep(List.of(looks[i]));
            }
        }
    }
}
