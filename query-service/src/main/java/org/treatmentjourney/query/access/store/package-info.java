/** Where looks are kept: in the table, else in files beside the program until the table takes them again. */
@NullMarked
package org.treatmentjourney.query.access.store;

import org.jspecify.annotations.NullMarked;
