/** Appointments are moved, cancelled and kept by choosing them, and never by their ids. */
@NullMarked
package org.treatmentjourney.web.appointment;

import org.jspecify.annotations.NullMarked;
