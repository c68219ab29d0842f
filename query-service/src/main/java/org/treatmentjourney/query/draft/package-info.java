/** Drafts of notes: whole for whoever writes them, and as no more than an unfinished note for those who look after the client. */
@NullMarked
package org.treatmentjourney.query.draft;

import org.jspecify.annotations.NullMarked;
