/** The services that an organisation runs. */
@NullMarked
package org.treatmentjourney.domain.service;

import org.jspecify.annotations.NullMarked;
