/** Who may do what: people, roles and the one policy that decides. */
@NullMarked
package org.treatmentjourney.domain.access;

import org.jspecify.annotations.NullMarked;
