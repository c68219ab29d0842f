/** What the law asks to be handed on: one line for each time in care, and without consent next to nothing of it (R33). */
@NullMarked
package org.treatmentjourney.query.extract;

import org.jspecify.annotations.NullMarked;
