/** Sign-in for development: the demo people and the tokens they get. */
@NullMarked
package org.treatmentjourney.standalone.identity;

import org.jspecify.annotations.NullMarked;
