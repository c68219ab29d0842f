/** Pages about a person: who they are, how they are reached safely, which journeys they have, and who has looked at their record. */
@NullMarked
package org.treatmentjourney.web.person;

import org.jspecify.annotations.NullMarked;
