package org.treatmentjourney.query.staff;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.staff.value.StaffId;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;

/** Which staff records an organisation has, or had. */
@Component
public class StaffInForce {

    private final Reading reading;
    private final StaffView view;

    StaffInForce(Reading reading, StaffView view) {
        this.reading = reading;
        this.view = view;
    }

    /** By person. */
    public Map<String, Staffing> of(String organisation) {
        return reading.ofOrganisation(view, organisation, "").stream()
                .map(row -> row.state().staffing())
                .collect(Collectors.toMap(Staffing::person, Function.identity()));
    }

    public Optional<Staffing> of(String organisation, String person, PointInTime when) {
        return reading.ofOrganisation(view, organisation, StaffId.of(organisation, person), when)
                .map(row -> row.state().staffing());
    }
}
