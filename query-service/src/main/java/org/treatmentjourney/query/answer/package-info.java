/** What every question and every answer has in common: who asks, what they have already seen, pages and freshness. */
@NullMarked
package org.treatmentjourney.query.answer;

import org.jspecify.annotations.NullMarked;
