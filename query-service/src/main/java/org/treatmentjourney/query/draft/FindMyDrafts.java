package org.treatmentjourney.query.draft;

import org.treatmentjourney.query.answer.Page;

/** Which notes have I not written to their end? */
public record FindMyDrafts(Page page) {}
