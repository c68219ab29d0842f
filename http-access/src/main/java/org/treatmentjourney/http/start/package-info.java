/** What is looked at before anything of a program is up, and how a start that is refused is told. */
@NullMarked
package org.treatmentjourney.http.start;

import org.jspecify.annotations.NullMarked;
