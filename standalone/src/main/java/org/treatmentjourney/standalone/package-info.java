/** Everything in one program: the services, a durable database and, for development, sign-in. */
@NullMarked
package org.treatmentjourney.standalone;

import org.jspecify.annotations.NullMarked;
