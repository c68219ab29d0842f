/** What each organisation has decided about its due work, and since when. */
@NullMarked
package org.treatmentjourney.query.settings;

import org.jspecify.annotations.NullMarked;
