/** The documents that the code writes, compared with those that people read. */
@NullMarked
package org.treatmentjourney.standalone.document;

import org.jspecify.annotations.NullMarked;
