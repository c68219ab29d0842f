/** Tells a person outside the screen of what nobody took in time: claimed first, then sent, then recorded how it went. */
@NullMarked
package org.treatmentjourney.command.escalation;

import org.jspecify.annotations.NullMarked;
