package org.treatmentjourney.query.selfhelp;

import java.util.UUID;

/** What is the access code of a course? As with every question, who asked is written down before the answer leaves. */
public record FindAccessCode(UUID selfHelpId) {}
