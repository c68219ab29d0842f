package org.treatmentjourney.domain.selfhelp.command;

/** How a course ends, and how it was. */
public sealed interface EndingCommand extends SelfHelpCommand permits EndSelfHelp, BreakOffSelfHelp, EvaluateSelfHelp {}
