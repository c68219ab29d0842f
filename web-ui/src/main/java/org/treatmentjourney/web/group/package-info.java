/** Groups: the list of them, the page of each, and the forms that need to know who is in one. */
@NullMarked
package org.treatmentjourney.web.group;

import org.jspecify.annotations.NullMarked;
