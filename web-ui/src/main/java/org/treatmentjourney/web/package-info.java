/** Pages for people at work. They ask and tell by the same gateways as everybody, in the name of whoever is signed in. */
@NullMarked
package org.treatmentjourney.web;

import org.jspecify.annotations.NullMarked;
