/** What has happened to somebody as a page shows it: sieved, by day, beside the stages, with what was entered in error. */
@NullMarked
package org.treatmentjourney.web.timeline;

import org.jspecify.annotations.NullMarked;
