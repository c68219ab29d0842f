/** How a service starts that runs on its own, and what it needs to be told for that. */
@NullMarked
package org.treatmentjourney.http.service;

import org.jspecify.annotations.NullMarked;
