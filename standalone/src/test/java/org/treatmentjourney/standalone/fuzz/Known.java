package org.treatmentjourney.standalone.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.treatmentjourney.standalone.contract.Contract;
import org.treatmentjourney.standalone.contract.Owners;
import org.treatmentjourney.standalone.contract.People;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was there before the first case: ids, and words that mean something to the program.
 *
 * @param ids every id that any answer to anybody held, such as those of goals and sessions
 * @param words codes, names of views and of people
 * @param seen of those ids what each person was told
 */
record Known(Owners owners, List<String> ids, List<String> words, Map<String, Set<String>> seen) {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9-]{2,30}");

    /** Reads everything that everybody may read. */
    static Known of(Contract contract, People people, Owners owners) {
        Set<String> ids = new TreeSet<>();
        Set<String> words = new TreeSet<>(people.staff());
        Map<String, Set<String>> seen = new TreeMap<>();
        for (String person : people.staff()) {
            Set<String> told = new TreeSet<>();
            contract.endpoints().stream().filter(one -> one.reads()).forEach(endpoint -> {
                boolean ofOne = endpoint.path().contains("{");
                List<String> whom = ofOne ? some(owners, endpoint.kind()) : List.of("");
                whom.forEach(id ->
                        collect(people.as(person).get(endpoint.at(part -> id)).text(), told, words));
            });
            ids.addAll(told);
            seen.put(person, told);
        }
        return new Known(owners, List.copyOf(ids), List.copyOf(words), seen);
    }

    private static void collect(String text, Set<String> ids, Set<String> words) {
        UUIDS.matcher(text).results().forEach(found -> ids.add(found.group()));
        if (text.startsWith("{") || text.startsWith("[")) {
            collect(JsonMapper.shared().readTree(text), words);
        }
    }

    private static void collect(JsonNode node, Set<String> words) {
        if (node.isString() && WORDS.matcher(node.asString()).matches()) {
            words.add(node.asString());
        }
        node.forEach(one -> collect(one, words));
    }

    /** Some streams of a kind, of every organisation. */
    private static List<String> some(Owners owners, String kind) {
        return owners.organisations().stream()
                .flatMap(organisation ->
                        owners.streams(organisation, kind).stream().limit(3))
                .toList();
    }

    /** Mostly one that the person has met, or any that exists; else a new one, one of another kind, or none at all. */
    Arbitrary<String> stream(String kind, String person) {
        List<Tuple.Tuple2<Integer, Arbitrary<String>>> choices = new ArrayList<>();
        Set<String> told = seen.getOrDefault(person, Set.of());
        List<String> met = new ArrayList<>();
        owners.organisations().forEach(organisation -> {
            List<String> own = owners.streams(organisation, kind);
            own.stream().filter(told::contains).forEach(met::add);
            if (!own.isEmpty()) {
                choices.add(Tuple.of(3, Arbitraries.of(own)));
            }
        });
        if (!met.isEmpty()) {
            choices.add(Tuple.of(12, Arbitraries.of(met)));
        }
        choices.add(Tuple.of(2, fresh()));
        choices.add(Tuple.of(2, Arbitraries.of(owners.streams())));
        choices.add(Tuple.of(2, Strange.id()));
        return Arbitraries.frequencyOf(choices);
    }

    Arbitrary<String> id() {
        return Arbitraries.of(ids);
    }

    /** Of goals, sessions and the like: whoever gives a goal the id of somebody's client is later shown what they typed. */
    Arbitrary<String> thing() {
        return Arbitraries.of(ids.stream().filter(id -> !owners.knows(id)).toList());
    }

    Arbitrary<String> word() {
        return Arbitraries.of(words);
    }

    static Arbitrary<String> fresh() {
        return Arbitraries.randomValue(random -> new UUID(random.nextLong(), random.nextLong()).toString());
    }
}
