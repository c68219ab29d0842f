package org.treatmentjourney.domain.client;

import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.client.command.GivePackage;
import org.treatmentjourney.domain.client.command.PackageCommand;
import org.treatmentjourney.domain.client.event.ClientPackageGiven;
import org.treatmentjourney.domain.client.event.PackageEvent;

/** Nothing leaves without having been recorded first: what is handed out names the entry it was recorded by. */
record PackageDecision(Client client, Act act) {

    PackageEvent on(PackageCommand command) {
        Past.require(act);
        return switch (command) {
            case GivePackage c -> {
                if (client.packages().contains(c.packageId())) {
                    throw new IdTaken("package");
                }
                yield new ClientPackageGiven(
                        c.clientId(),
                        act.effective(),
                        c.packageId(),
                        c.form(),
                        c.to(),
                        Personal.of(new Note(c.note())));
            }
        };
    }
}
