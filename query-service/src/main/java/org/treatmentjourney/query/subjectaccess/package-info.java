/** What of their record the client is given: all of it, less what is about somebody else. */
@NullMarked
package org.treatmentjourney.query.subjectaccess;

import org.jspecify.annotations.NullMarked;
