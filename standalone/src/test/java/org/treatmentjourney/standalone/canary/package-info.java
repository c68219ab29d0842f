/** Words that must be found nowhere outside what is sealed, typed everywhere and looked for everywhere. */
@NullMarked
package org.treatmentjourney.standalone.canary;

import org.jspecify.annotations.NullMarked;
