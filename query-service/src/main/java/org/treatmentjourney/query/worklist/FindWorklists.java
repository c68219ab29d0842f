package org.treatmentjourney.query.worklist;

import java.util.List;

/** What is due, in several lists side by side? What they rest on is read once for all of them. */
public record FindWorklists(List<FindWorklist> lists) {}
