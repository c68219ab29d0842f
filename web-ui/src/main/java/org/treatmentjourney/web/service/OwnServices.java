package org.treatmentjourney.web.service;

import java.util.List;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Seen;
import org.treatmentjourney.query.services.FindServices;
import org.treatmentjourney.query.services.ServiceList;
import org.treatmentjourney.web.page.Ask;

/** The services of the organisation of whoever is signed in. */
@Component("services")
public class OwnServices {

    private final Ask ask;

    OwnServices(Ask ask) {
        this.ask = ask;
    }

    public ServiceNames now() {
        return now(List.of());
    }

    public ServiceNames now(List<Seen> atLeast) {
        return new ServiceNames(
                ask.of(new FindServices(atLeast), ServiceList.class).items());
    }
}
