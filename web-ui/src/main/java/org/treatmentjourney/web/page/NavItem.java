package org.treatmentjourney.web.page;

/** One way through the pages, as its key and its address. */
public record NavItem(String key, String address, boolean here) {}
