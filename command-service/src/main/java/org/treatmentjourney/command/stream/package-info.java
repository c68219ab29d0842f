/** The shells around the models: they load a stream, let the model decide, and append. */
@NullMarked
package org.treatmentjourney.command.stream;

import org.jspecify.annotations.NullMarked;
