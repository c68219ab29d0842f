package org.treatmentjourney.campaign.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.campaign.http.Api;
import org.treatmentjourney.campaign.load.Ledger;
import org.treatmentjourney.campaign.program.Waiting;
import tools.jackson.databind.JsonNode;

/** What the views show, beside a rebuild of them and beside what was acknowledged. */
record ShownViews(Api api, Path output) {

    private static final String OPERATIONS = "/api/operations/projections";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern MENDED = Pattern.compile("(\\d+) streams of view \\S+ lacked an event");

    List<String> against(Ledger ledger, int provoked) throws IOException {
        List<String> findings = new ArrayList<>();
        Waiting.until(
                "the views have caught up",
                PATIENCE,
                () -> views().stream()
                        .allMatch(view -> view.get("position").asLong()
                                >= view.get("head").asLong()));
        JsonNode parked = api.get("operator", "/api/operations/parked").json().get("items");
        if (!parked.isEmpty()) {
            findings.add("Parked: " + parked.size() + " streams of views, such as " + parked.get(0));
        }
        long mended = mended();
        if (mended > (long) provoked * views().size()) {
            findings.add("Skipped: the reconciler had to mend " + mended + " streams of views, and only " + provoked
                    + " streams were tampered with");
        }
        for (JsonNode view : views()) {
            String name = view.get("name").asString();
            String shown = fingerprint(name);
            rebuild(name);
            if (!shown.equals(fingerprint(name))) {
                findings.add("The view " + name + " is not what a rebuild makes");
            }
        }
        ledger.goals().forEach((journey, goals) -> {
            if (!goals.equals(shown(journey))) {
                findings.add("The goals of journey " + journey + " are not those that were set");
            }
        });
        return findings;
    }

    private List<JsonNode> views() {
        return StreamSupport.stream(
                        api.get("operator", OPERATIONS)
                                .json()
                                .get("projections")
                                .spliterator(),
                        false)
                .toList();
    }

    private String fingerprint(String view) {
        return api.get("operator", OPERATIONS + "/" + view + "/fingerprint").body();
    }

    private void rebuild(String view) {
        api.post("operator", OPERATIONS + "/" + view + "/rebuild", "");
        Waiting.until(
                "the rebuild of " + view,
                PATIENCE,
                () -> views().stream()
                        .anyMatch(each -> each.get("name").asString().equals(view)
                                && each.at("/rebuild/state").asString().equals("done")));
    }

    /** Null if the journey is not shown at all. */
    private @Nullable Set<UUID> shown(UUID journey) {
        Set<UUID> shown = new HashSet<>();
        JsonNode goals = api.get("clinician", "/api/journeys/" + journey + "/goals")
                .json()
                .get("goals");
        if (goals == null) {
            return null;
        }
        goals.forEach(goal -> shown.add(UUID.fromString(goal.get("goalId").asString())));
        return shown;
    }

    private long mended() throws IOException {
        try (var lines = Files.lines(output)) {
            return lines.map(MENDED::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .mapToLong(line -> Long.parseLong(line.group(1)))
                    .sum();
        }
    }
}
