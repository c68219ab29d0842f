package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.treatmentjourney.domain.Begins;

/** A command that begins a journey: it names the client and the service. */
public interface BeginsJourney extends Begins {

    UUID clientId();

    String service();
}
