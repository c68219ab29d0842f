/** Many commands in a row, most of them nonsense: each is taken or refused by a rule, and the views keep up. */
@NullMarked
package org.treatmentjourney.standalone.sequence;

import org.jspecify.annotations.NullMarked;
