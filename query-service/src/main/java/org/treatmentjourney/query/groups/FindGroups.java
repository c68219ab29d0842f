package org.treatmentjourney.query.groups;

import java.util.List;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/** Which groups are there that whoever asks leads or works beside? */
public record FindGroups(Page page, List<Seen> atLeast) {}
