package org.treatmentjourney.domain.selfhelp.event;

/** How a course ended, and how it was. */
public sealed interface EndingEvent extends SelfHelpEvent permits SelfHelpEnded, SelfHelpBrokenOff, SelfHelpEvaluated {}
