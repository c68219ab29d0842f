/** The PostgreSQL the program lives on: its own, kept in the data directory, or one from outside. */
@NullMarked
package org.treatmentjourney.standalone.database;

import org.jspecify.annotations.NullMarked;
