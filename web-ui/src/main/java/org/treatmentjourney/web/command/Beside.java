package org.treatmentjourney.web.command;

import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.web.form.Filled;

/** Puts beside a form what its reader wants to see while filling it in, for the template of the command to show. */
public interface Beside {

    void put(Filled filled, Person me, Model model);
}
