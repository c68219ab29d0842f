/** Courses of guided self-help: the page of each, its forms, and its access code. */
@NullMarked
package org.treatmentjourney.web.selfhelp;

import org.jspecify.annotations.NullMarked;
