/** Lives that nobody has lived, decided by the models, for tests that need many of them. */
@NullMarked
package org.treatmentjourney.benchmark.invented;

import org.jspecify.annotations.NullMarked;
