/** What has happened on a course of guided self-help. */
@NullMarked
package org.treatmentjourney.domain.selfhelp.event;

import org.jspecify.annotations.NullMarked;
