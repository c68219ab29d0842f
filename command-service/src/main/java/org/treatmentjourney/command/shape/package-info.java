/** How the body of a command must look: a JSON schema from the record itself, and a reader that reports every error at once. */
@NullMarked
package org.treatmentjourney.command.shape;

import org.jspecify.annotations.NullMarked;
