/** Forms for commands, made from the commands themselves: their fields, what was written in them, and what is wrong with it. */
@NullMarked
package org.treatmentjourney.web.form;

import org.jspecify.annotations.NullMarked;
