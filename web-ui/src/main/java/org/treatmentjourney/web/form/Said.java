package org.treatmentjourney.web.form;

import java.util.List;

/**
 * What was said in a field.
 *
 * @param words one for each thing that was said
 * @param parts the fields of a group, or the rows of a list with the fields of each
 */
public record Said(String label, List<String> words, List<Said> parts) {}
