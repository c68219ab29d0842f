package org.treatmentjourney.command.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.settings.command.SettingsCommand;

/** Every command there is, found by walking the sealed hierarchies. */
public final class CommandCatalogue {

    private static final Map<String, Class<? extends DomainCommand>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("clients", ClientCommand.class);
        KINDS.put("journeys", JourneyCommand.class);
        KINDS.put("settings", SettingsCommand.class);
    }

    private static final List<CommandType> ALL = KINDS.entrySet().stream()
            .flatMap(kind -> Arrays.stream(kind.getValue().getPermittedSubclasses())
                    .map(type -> new CommandType(kind.getKey(), type.asSubclass(DomainCommand.class))))
            .toList();

    private CommandCatalogue() {}

    public static List<CommandType> all() {
        return ALL;
    }

    public static Optional<CommandType> find(String kind, String path) {
        return ALL.stream()
                .filter(command -> command.kind().equals(kind) && command.path().equals(path))
                .findFirst();
    }
}
