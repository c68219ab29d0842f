/** What this program has for trying it out, and must not be near real clients. */
@NullMarked
package org.treatmentjourney.standalone.production;

import org.jspecify.annotations.NullMarked;
