package org.treatmentjourney.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demo's files, with every date told from the day on which they are read. */
public final class DemoJourneys {

    /** New files go behind the others: a step is known by its number, and a log may hold the first ones already. */
    static final List<String> FILES = List.of(
            "alder",
            "birch",
            "rowan",
            "waiting",
            "cedar",
            "holly",
            "aspen",
            "spruce",
            "linden",
            "juniper",
            "larch",
            "yew",
            "staff",
            "maple",
            "poplar",
            "hawthorn",
            "ivy",
            "fern",
            "sorrel",
            "reed",
            "groups",
            "willow",
            "elder",
            "hornbeam",
            "medlar",
            "sycamore",
            "blackthorn",
            "tamarisk",
            "hazel",
            "bracken",
            "whitebeam",
            "osier",
            "myrtle",
            "walnut",
            "gorse",
            "quince",
            "cornel");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DemoJourneys() {}

    /** All steps in the order in which they are to be sent. */
    public static List<Step> steps(LocalDate today, ZoneId zone) {
        return FILES.stream().flatMap(file -> steps(file, today, zone).stream()).toList();
    }

    static List<Step> steps(String file, LocalDate today, ZoneId zone) {
        Story story = read(file);
        var placeholders = new Placeholders(story.ids(), today, zone);
        var steps = new ArrayList<Step>();
        for (Story.Told told : story.steps()) {
            try {
                steps.add(step(told, placeholders));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "demo/" + file + ".yaml, step " + (steps.size() + 1) + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(steps);
    }

    private static Step step(Story.Told told, Placeholders placeholders) {
        String path = placeholders.fill(told.command());
        String command = path.substring(path.lastIndexOf('/') + 1);
        ObjectNode body = placeholders.fill(told.body());
        Happened happened = Happened.of(told.at(), command, placeholders.today(), placeholders.zone());
        if (body.has(happened.field())) {
            throw new IllegalArgumentException(happened.field() + " is already said by 'at'");
        }
        return new Step(told.by(), path, body.put(happened.field(), happened.value()));
    }

    static Story read(String file) {
        try (InputStream in = DemoJourneys.class.getResourceAsStream("/demo/" + file + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("demo/" + file + ".yaml is missing");
            }
            return YAML.readValue(in, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException("demo/" + file + ".yaml", e);
        }
    }
}
