/** What every view is: a pure fold from events to a row, and the columns by which its rows are found. */
@NullMarked
package org.treatmentjourney.query.view;

import org.jspecify.annotations.NullMarked;
