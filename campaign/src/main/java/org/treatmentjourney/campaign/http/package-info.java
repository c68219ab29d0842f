/** The program as its users meet it, over a line that can be cut. */
@NullMarked
package org.treatmentjourney.campaign.http;

import org.jspecify.annotations.NullMarked;
