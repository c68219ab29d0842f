package org.treatmentjourney.query.links;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** Each two clients of whom it was ever said that they are one person. Read by the door as well. */
@Component
public class LinksView implements View<LinkState> {

    @Override
    public String name() {
        return "links";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<LinkState> state() {
        return LinkState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof LinkEvent link ? link.pair().id() : null;
    }

    @Override
    public LinkState fold(@Nullable LinkState state, Recorded<?> recorded) {
        return LinkState.of((LinkEvent) recorded.event(), recorded);
    }

    @Override
    public List<Column<LinkState>> columns() {
        return List.of(
                new Column<>("client_id", "uuid", LinkState::clientId),
                new Column<>("duplicate_id", "uuid", LinkState::duplicateId),
                new Column<>("linked", "boolean", LinkState::linked));
    }
}
