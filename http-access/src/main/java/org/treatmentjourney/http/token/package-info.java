/** Whose tokens hold here, and who they say that somebody is. */
@NullMarked
package org.treatmentjourney.http.token;

import org.jspecify.annotations.NullMarked;
