package org.treatmentjourney.query.engagement;

import org.treatmentjourney.domain.Note;
import org.treatmentjourney.query.view.Dated;

/** A need such as food or shelter, as it was last spoken of. */
public record Need(String need, String state, Dated<Note> told) {}
