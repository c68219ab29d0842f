package org.treatmentjourney.web.signin;

/** A field of a form as somebody left it. */
record Kept(String name, String value) {}
