/** What can be asked of a course of guided self-help. */
@NullMarked
package org.treatmentjourney.domain.selfhelp.command;

import org.jspecify.annotations.NullMarked;
