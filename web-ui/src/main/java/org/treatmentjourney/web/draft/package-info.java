/** Long forms are kept as drafts while somebody writes, offered again, and gone once they are recorded. */
@NullMarked
package org.treatmentjourney.web.draft;

import org.jspecify.annotations.NullMarked;
