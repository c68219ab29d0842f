package org.treatmentjourney.query.projection;

import java.util.List;
import org.treatmentjourney.query.view.View;

/** Whose rows a view has. Nothing for answers, each of which knows of one organisation only. */
public final class Organisations {

    private final Projections projections;

    public Organisations(Projections projections) {
        this.projections = projections;
    }

    public List<String> in(View<?> view) {
        return projections
                .jdbc()
                .queryForList(
                        "select distinct organisation from "
                                + projections.of(view).table().name(),
                        String.class);
    }
}
