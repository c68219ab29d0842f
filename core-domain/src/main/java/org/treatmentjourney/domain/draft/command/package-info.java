/** What can be asked of drafts: notes that are not written to their end, and no part of the record yet. */
@NullMarked
package org.treatmentjourney.domain.draft.command;

import org.jspecify.annotations.NullMarked;
