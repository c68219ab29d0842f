/** The services of each organisation: those of the code table, and those it opened or closed since. */
@NullMarked
package org.treatmentjourney.query.services;

import org.jspecify.annotations.NullMarked;
