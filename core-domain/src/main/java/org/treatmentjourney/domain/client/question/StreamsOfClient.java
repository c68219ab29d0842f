package org.treatmentjourney.domain.client.question;

import java.util.List;
import java.util.UUID;

/** Every stream about a person that the log held when this was asked. */
public record StreamsOfClient(List<UUID> streams) {}
