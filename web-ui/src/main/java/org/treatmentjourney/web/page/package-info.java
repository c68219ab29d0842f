/** What all pages have in common: who is signed in, in which language, where they can go, and what went wrong. */
@NullMarked
package org.treatmentjourney.web.page;

import org.jspecify.annotations.NullMarked;
