package org.treatmentjourney.http.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.treatmentjourney.http.service.RequiredSettings;
import org.treatmentjourney.http.start.Fault;

/** Keys are made once, on purpose, and lie where neither the program, its data nor anybody else on the machine is. */
final class OwnKeys implements ProductionCheck {

    private static final String DEFAULT = "./keys";

    @Override
    public Stream<Fault> faults(Environment settings) {
        if (RequiredSettings.keepsNothing(settings)) {
            return Stream.empty();
        }
        Path directory = absolute(settings.getProperty("journey.keys.directory", DEFAULT));
        var faults = new ArrayList<Fault>();
        if (settings.getProperty("journey.keys.create-if-missing", Boolean.class, false)) {
            faults.add(
                    new Fault(
                            "New keys would be made where the old ones are missing, and hide that they are.",
                            "Set JOURNEY_KEYS_CREATE_IF_MISSING to false. Keys are made once, by a start without this profile."));
        }
        if (directory.equals(absolute(DEFAULT))) {
            faults.add(new Fault(
                    "The keys lie in the default folder, beside the program.",
                    "Set JOURNEY_KEYS_DIRECTORY to a folder that is kept and backed up apart from the data."));
        }
        List<Path> keys = keys(directory);
        if (keys.isEmpty()) {
            faults.add(new Fault(
                    "There are no keys in %s.".formatted(directory),
                    "Set JOURNEY_KEYS_DIRECTORY to the folder with outer.key and body.key."));
        }
        List<String> open = keys.stream()
                .filter(OwnKeys::isOpenToOthers)
                .map(key -> key.getFileName().toString())
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            faults.add(new Fault(
                    "Everybody on this machine can read or replace keys: %s.".formatted(String.join(", ", open)),
                    "Run chmod 600 %s/*.key as their owner.".formatted(directory)));
        }
        return faults.stream();
    }

    private static Path absolute(String directory) {
        return Path.of(directory).toAbsolutePath().normalize();
    }

    private static List<Path> keys(Path directory) {
        try (var files = Files.newDirectoryStream(directory, "*.key")) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            return found;
        } catch (IOException notThere) {
            return List.of();
        }
    }

    private static boolean isOpenToOthers(Path key) {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(key);
            return rights.contains(PosixFilePermission.OTHERS_READ)
                    || rights.contains(PosixFilePermission.OTHERS_WRITE)
                    || rights.contains(PosixFilePermission.GROUP_WRITE);
        } catch (IOException | UnsupportedOperationException notKnown) {
            return false;
        }
    }
}
