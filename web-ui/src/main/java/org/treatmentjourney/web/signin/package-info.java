/** Signing in by OpenID Connect, and who is signed in for each request that follows. */
@NullMarked
package org.treatmentjourney.web.signin;

import org.jspecify.annotations.NullMarked;
