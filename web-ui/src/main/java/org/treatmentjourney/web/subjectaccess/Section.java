package org.treatmentjourney.web.subjectaccess;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.treatmentjourney.query.subjectaccess.ClientPackage;
import org.treatmentjourney.query.subjectaccess.GivenEntry;
import org.treatmentjourney.query.timeline.TimelineKind;
import org.treatmentjourney.web.form.ReadBack;
import org.treatmentjourney.web.form.Said;

/** All entries about one thing, the oldest first. */
public record Section(TimelineKind kind, List<Section.Part> entries) {

    /** One entry in words. */
    public record Part(String title, Instant at, String by, boolean enteredInError, List<Said> said) {}

    /** In the order of the topics; what none of them holds stands with the person. */
    static List<Section> of(ClientPackage given, ReadBack readBack) {
        Map<TimelineKind, List<GivenEntry>> byKind = given.entries().stream()
                .collect(Collectors.groupingBy(one -> one.kind() == null ? TimelineKind.PERSON : one.kind()));
        return Arrays.stream(TimelineKind.values())
                .filter(byKind::containsKey)
                .map(kind -> new Section(
                        kind,
                        byKind.getOrDefault(kind, List.of()).stream()
                                .map(entry -> part(entry, readBack))
                                .toList()))
                .toList();
    }

    private static Part part(GivenEntry entry, ReadBack readBack) {
        return new Part(
                entry.title(),
                entry.effectiveAt(),
                entry.recordedBy(),
                entry.enteredInError(),
                readBack.of(entry.type(), entry.payload()));
    }
}
