/** The one endpoint through which every command comes in. */
@NullMarked
package org.treatmentjourney.command.http;

import org.jspecify.annotations.NullMarked;
