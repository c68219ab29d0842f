package org.treatmentjourney.query.selfhelp;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Where does a course of guided self-help stand? */
public record FindSelfHelp(UUID selfHelpId, List<Seen> atLeast, PointInTime when) {}
