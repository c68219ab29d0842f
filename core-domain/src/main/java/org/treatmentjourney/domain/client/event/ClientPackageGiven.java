package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client was given all of their record that is theirs to have.")
public record ClientPackageGiven(
        UUID clientId, Effective effective, UUID packageId, String form, String to, Personal<Note> personal)
        implements PackageEvent {}
