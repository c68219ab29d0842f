/** Drafts of notes: kept for whoever writes them, and gone when they are recorded, erased or left alone for too long. */
@NullMarked
package org.treatmentjourney.command.draft;

import org.jspecify.annotations.NullMarked;
