/** Which entries tell about somebody else, so that whatever the client is given leaves them out. */
@NullMarked
package org.treatmentjourney.query.thirdparty;

import org.jspecify.annotations.NullMarked;
