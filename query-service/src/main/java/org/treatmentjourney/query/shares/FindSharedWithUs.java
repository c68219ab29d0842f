package org.treatmentjourney.query.shares;

/** What do other organisations let us see? */
public record FindSharedWithUs() {}
