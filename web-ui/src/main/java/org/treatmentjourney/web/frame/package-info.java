/** The banner that stands on every page about a client, and how old what the page shows is. */
@NullMarked
package org.treatmentjourney.web.frame;

import org.jspecify.annotations.NullMarked;
