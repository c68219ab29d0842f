package org.treatmentjourney.query.extract;

import org.treatmentjourney.query.measures.Months;

/** What is to be handed on of everybody who was in care in some months? */
public record FindExtract(ExtractName name, Months months) {}
