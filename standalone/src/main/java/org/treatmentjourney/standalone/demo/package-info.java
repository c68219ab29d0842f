/** Journeys and people who wait, told in readable files, so that there is something to look at. */
@NullMarked
package org.treatmentjourney.standalone.demo;

import org.jspecify.annotations.NullMarked;
