package org.treatmentjourney.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.log.name.EventName;
import org.treatmentjourney.log.name.EventNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The stored form of one event, unsealed, as a file that stays as long as the log. */
record GoldenFile(Class<? extends DomainEvent> type, EventName name, Form form) {
    static final Path DIRECTORY = Path.of("src/test/resources/golden");
    private static final Path DRAFTS = Path.of("target/golden");
    private static final JsonMapper JSON = EventJson.mapper()
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    enum Form {
        FULL(""),
        MINIMAL("-minimal"),
        ERASED("-erased");

        private final String suffix;

        Form(String suffix) {
            this.suffix = suffix;
        }
    }

    /** Older revisions keep their files beside the current one. */
    static Stream<GoldenFile> allOf(EventNames names) {
        return names.classes().stream()
                .map(type -> type.<DomainEvent>asSubclass(DomainEvent.class))
                .flatMap(type -> IntStream.rangeClosed(1, names.of(type).revision())
                        .mapToObj(revision -> new EventName(names.of(type).name(), revision))
                        .flatMap(name -> forms(type).map(form -> new GoldenFile(type, name, form))));
    }

    private static Stream<Form> forms(Class<?> type) {
        boolean personal = Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals(EventNames.PERSONAL));
        return personal ? Stream.of(Form.values()) : Stream.of(Form.FULL, Form.MINIMAL);
    }

    String path() {
        return name + form.suffix + ".json";
    }

    GoldenFile in(Form other) {
        return new GoldenFile(type, name, other);
    }

    boolean isThere() {
        return Files.exists(DIRECTORY.resolve(path()));
    }

    JsonNode tree() {
        return JSON.readTree(DIRECTORY.resolve(path()).toFile());
    }

    DomainEvent event() {
        return JSON.treeToValue(tree(), type);
    }

    /** Writes beside the build what the file could be, and never into the sources. */
    void draft() {
        JsonNode full = in(Form.FULL).isThere() ? in(Form.FULL).tree() : Draft.full(type);
        JsonNode draft = switch (form) {
            case FULL -> full;
            case MINIMAL -> Draft.minimal(full, type);
            case ERASED -> ((ObjectNode) full.deepCopy()).put(EventNames.PERSONAL, "erased");
        };
        Path file = DRAFTS.resolve(path());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(draft) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> present() throws IOException {
        try (var files = Files.walk(DIRECTORY)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> DIRECTORY.relativize(file).toString())
                    .toList();
        }
    }

    @Override
    public String toString() {
        return path();
    }
}
