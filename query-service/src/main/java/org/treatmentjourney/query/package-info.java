/** Views out: each a pure fold over the log, asked over HTTP. */
@NullMarked
package org.treatmentjourney.query;

import org.jspecify.annotations.NullMarked;
