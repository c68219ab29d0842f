/** The record of every look: who was told what about whom, as whom and what for. It is written before they are told. */
@NullMarked
package org.treatmentjourney.query.access;

import org.jspecify.annotations.NullMarked;
