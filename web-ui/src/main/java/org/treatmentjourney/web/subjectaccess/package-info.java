/** What of their record the client is given: what would be left out, what was given, and the files themselves. */
@NullMarked
package org.treatmentjourney.web.subjectaccess;

import org.jspecify.annotations.NullMarked;
