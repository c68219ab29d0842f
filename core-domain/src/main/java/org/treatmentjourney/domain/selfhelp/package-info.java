/** Guided self-help: a course of its own, beside the journey that it belongs to. */
@NullMarked
package org.treatmentjourney.domain.selfhelp;

import org.jspecify.annotations.NullMarked;
