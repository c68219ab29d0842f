/** The pages as people meet them: in a real browser, with and without scripts, in both languages. */
@NullMarked
package org.treatmentjourney.standalone.browser;

import org.jspecify.annotations.NullMarked;
