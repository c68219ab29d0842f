package org.treatmentjourney.standalone.identity;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The people who work in the demo organisations; {@code people.yaml} beside this class names them. */
public record DemoPeople(Map<String, Person> byName) {

    public static DemoPeople read() {
        var file = DemoPeople.class.getResourceAsStream("people.yaml");
        var entries = new YAMLMapper().readValue(file, new TypeReference<LinkedHashMap<String, Entry>>() {});
        var people = new LinkedHashMap<String, Person>();
        entries.forEach((name, entry) -> people.put(name, entry.person(name)));
        return new DemoPeople(people);
    }

    private record Entry(List<String> roles, String organisation, List<String> services) {

        Person person(String name) {
            var known = roles.stream()
                    .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
            return new Person(name, known, organisation, Set.copyOf(services));
        }
    }
}
