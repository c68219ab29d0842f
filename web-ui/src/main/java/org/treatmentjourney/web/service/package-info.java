/** The services of an organisation, and whom they turn away. */
@NullMarked
package org.treatmentjourney.web.service;

import org.jspecify.annotations.NullMarked;
