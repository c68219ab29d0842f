package org.treatmentjourney.log;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.log.GoldenFile.Form;
import org.treatmentjourney.log.Parts.Part;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.log.json.EventSerializer;
import org.treatmentjourney.log.name.EventNames;
import org.treatmentjourney.log.upcast.Revisions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What has been stored stays readable: the stored form of each event, in files that are never changed to suit the code. */
class GoldenFilesTest {
    private static final EventNames NAMES = new LogConfiguration().eventNames();
    private static final JsonMapper JSON = EventJson.mapper();

    static Stream<GoldenFile> files() {
        return GoldenFile.allOf(NAMES)
                .filter(GoldenFile::isThere)
                .filter(file -> file.name().equals(NAMES.of(file.type())));
    }

    static Stream<GoldenFile> full() {
        return files().filter(file -> file.form() == Form.FULL);
    }

    static Stream<GoldenFile> minimal() {
        return files().filter(file -> file.form() == Form.MINIMAL);
    }

    static Stream<GoldenFile> erased() {
        return files().filter(file -> file.form() == Form.ERASED);
    }

    @Test
    void every_event_has_its_files() {
        List<GoldenFile> missing = GoldenFile.allOf(NAMES)
                .filter(file -> !file.isThere())
                .peek(GoldenFile::draft)
                .toList();
        assertThat(missing)
                .as("drafts are in event-log/target/golden: give them words and copy them to %s", GoldenFile.DIRECTORY)
                .isEmpty();
    }

    @Test
    void every_file_has_its_event() throws IOException {
        List<String> known = GoldenFile.allOf(NAMES).map(GoldenFile::path).toList();
        assertThat(GoldenFile.present().stream().filter(file -> !known.contains(file)))
                .as("files without an event: a name in the log is for ever")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_was_written_reads_back_and_is_written_the_same(GoldenFile file) {
        assertThat(JSON.<ObjectNode>valueToTree(file.event())).isEqualTo(file.tree());
    }

    static Stream<GoldenFile> older() {
        return GoldenFile.allOf(NAMES)
                .filter(GoldenFile::isThere)
                .filter(file -> !file.name().equals(NAMES.of(file.type())));
    }

    @ParameterizedTest
    @MethodSource("older")
    void what_an_earlier_build_has_written_is_brought_up_to_the_present_revision(GoldenFile file) {
        var upcast = new EventUpcasterChain(Revisions.steps().toArray(EventUpcaster[]::new))
                .upcast(Stream.of(new InitialEventRepresentation(new Stored(file), new EventSerializer(NAMES))))
                .findFirst()
                .orElseThrow();
        assertThat(upcast.getType().getRevision())
                .isEqualTo(String.valueOf(NAMES.of(file.type()).revision()));
        assertThat(JSON.readValue((byte[]) upcast.getData().getData(), file.type()))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("full")
    void a_full_file_fills_every_field(GoldenFile file) {
        var unfilled = Parts.of(file.event()).collect(groupingBy(Part::name)).entrySet().stream()
                .filter(part -> part.getValue().stream().noneMatch(Part::isFilled))
                .map(part -> part.getKey());
        assertThat(unfilled).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("minimal")
    void a_minimal_file_holds_what_is_required_and_no_more(GoldenFile file) {
        var wrong = Parts.of(file.event())
                .filter(part -> Parts.mayBeAbsent(part.component()) == (part.value() != null))
                .map(Part::name);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("erased")
    void an_erased_file_keeps_the_clear_part_alone(GoldenFile file) {
        var personal = file.event().personal();
        assertThat(personal != null && personal.isErased()).isTrue();
        assumeTrue(file.in(Form.FULL).isThere());
        assertThat(((ObjectNode) file.tree()).without(EventNames.PERSONAL))
                .isEqualTo(((ObjectNode) file.in(Form.FULL).tree()).without(EventNames.PERSONAL));
    }
}
