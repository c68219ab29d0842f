/** Drafts of notes lie beside the log and never in it: their table, and how their words are sealed. */
@NullMarked
package org.treatmentjourney.log.draft;

import org.jspecify.annotations.NullMarked;
