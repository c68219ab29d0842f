package org.treatmentjourney.query.measures;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.fence.RememberedRows;
import org.treatmentjourney.query.fence.ViewReader;

/** Reads what is counted. No row is opened for it: the key of nobody is asked for. */
@Component
public class CountedJourneys {

    private final ViewReader reader;
    private final RememberedRows<CountedJourney> remembered = new RememberedRows<>(
            "measures",
            "subject, service, counted",
            (result, index) -> new CountedJourney(
                    result.getObject(1, UUID.class), result.getString(2), CountedJson.read(result.getString(3))));

    CountedJourneys(ViewReader reader) {
        this.reader = reader;
    }

    /** Those of the organisation of whoever asks, or of the services that they work in. */
    public List<CountedJourney> of(Asker asker) {
        Scope scope = Scope.ofOrganisation(asker);
        return reader.read(jdbc -> remembered.read(jdbc, scope.condition(), scope.arguments()));
    }
}
