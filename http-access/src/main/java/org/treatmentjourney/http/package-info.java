/** The door: who comes in over HTTP, as whom they act on the buses, and how a refusal is told. */
@NullMarked
package org.treatmentjourney.http;

import org.jspecify.annotations.NullMarked;
