package org.treatmentjourney.command.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.link.command.LinkCommand;
import org.treatmentjourney.domain.selfhelp.command.SelfHelpCommand;
import org.treatmentjourney.domain.service.command.ServiceCommand;
import org.treatmentjourney.domain.settings.command.SettingsCommand;
import org.treatmentjourney.domain.staff.command.HandOverCaseload;
import org.treatmentjourney.domain.staff.command.StaffCommand;

/** Every command there is, found by walking the sealed hierarchies. */
public final class CommandCatalogue {

    private static final Map<String, Class<? extends DomainCommand>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("clients", ClientCommand.class);
        KINDS.put("journeys", JourneyCommand.class);
        KINDS.put("self-help", SelfHelpCommand.class);
        KINDS.put("settings", SettingsCommand.class);
        KINDS.put("staff", StaffCommand.class);
        KINDS.put("services", ServiceCommand.class);
        KINDS.put("groups", GroupCommand.class);
        KINDS.put("links", LinkCommand.class);
    }

    private static final List<CommandType> ALL = KINDS.entrySet().stream()
            .flatMap(kind -> Records.below(kind.getValue()).stream().map(type -> new CommandType(kind.getKey(), type)))
            .toList();

    /** Carried out by many commands, so no stream answers it and no form is made of it. */
    private static final CommandType HAND_OVER = new CommandType("staff", HandOverCaseload.class);

    private CommandCatalogue() {}

    /** All commands, and what callers may ask for like one. */
    public static List<CommandType> offered() {
        return Stream.concat(ALL.stream(), Stream.of(HAND_OVER)).toList();
    }

    public static List<CommandType> all() {
        return ALL;
    }

    public static Optional<CommandType> find(String kind, String path) {
        return ALL.stream()
                .filter(command -> command.kind().equals(kind) && command.path().equals(path))
                .findFirst();
    }
}
