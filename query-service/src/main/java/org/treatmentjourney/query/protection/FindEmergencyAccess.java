package org.treatmentjourney.query.protection;

import java.util.List;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/** Which records were opened in an emergency, and has somebody looked at that? */
public record FindEmergencyAccess(Page page, List<Seen> atLeast) {}
