/** Every command has a page: its form, what it was prefilled with, and what becomes of it. */
@NullMarked
package org.treatmentjourney.web.command;

import org.jspecify.annotations.NullMarked;
