package org.treatmentjourney.query.draft;

import org.treatmentjourney.query.answer.Page;

/** Which notes about those we look after have been left unfinished for hours? */
public record FindUnfinishedNotes(Page page) {}
