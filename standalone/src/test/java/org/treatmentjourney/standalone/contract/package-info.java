/** What the running program says that it takes, and bodies made from what it says. */
@NullMarked
package org.treatmentjourney.standalone.contract;

import org.jspecify.annotations.NullMarked;
