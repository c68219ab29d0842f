package org.treatmentjourney.domain.client.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.client.event.ClientPackageGiven;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Give the client all of their record that is theirs to have, or somebody who may ask for it in their name.")
@Yields({ClientPackageGiven.class})
public record GivePackage(
        UUID clientId,
        @Required UUID packageId,
        @Required @Coded("package-form") String form,
        @Required @Coded("package-recipient") String to,
        @Nullable LocalDate givenOn,
        @Nullable String note)
        implements PackageCommand {

    @Override
    public When when() {
        return When.on(givenOn);
    }
}
