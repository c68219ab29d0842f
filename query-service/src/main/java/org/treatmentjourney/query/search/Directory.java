package org.treatmentjourney.query.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.query.client.ClientState;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.projection.Rows;
import org.treatmentjourney.query.projection.Source;

/**
 * The people of each organisation. Before each question it reads, within the fence, whatever rows have been written since
 * the last one, by this process or another; so it knows what the view knows.
 */
@Component
class Directory {

    private static final int PAGE = 5_000;
    private static final String CHANGED =
            "organisation = ? and changed >= ? and changed < ? and row > ? order by row limit ?";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Rows rows;
    private final ViewReader reader;
    private final ClientView view;
    private final Source source;
    private final Map<String, Kept> organisations = new ConcurrentHashMap<>();

    Directory(Rows rows, ViewReader reader, ClientView view, Source source, Keys keys) {
        this.rows = rows;
        this.reader = reader;
        this.view = view;
        this.source = source;
        keys.whenErased(organisations::clear);
    }

    People of(String organisation) {
        return organisations.computeIfAbsent(organisation, Kept::new).caughtUp();
    }

    /**
     * What is being written at a moment.
     *
     * @param first the first transaction that is not over; whatever is not to be seen yet will bear its number or a later one
     * @param next no transaction has this number yet; rows that bear it have come from another database
     */
    private record Moment(long first, long next) {

        static final String SQL = "select pg_snapshot_xmin(now)::text::bigint, pg_snapshot_xmax(now)::text::bigint"
                + " from pg_current_snapshot() now";
    }

    /** One organisation's people, and up to where they are known. */
    private final class Kept {

        private final String organisation;
        private final People people = new People();
        private long from;

        Kept(String organisation) {
            this.organisation = organisation;
        }

        synchronized People caughtUp() {
            Moment now = now();
            boolean first = from == 0;
            if (first) {
                source.warm();
            }
            UUID last = BEFORE_ALL;
            for (List<Row<ClientState>> page = changed(first, now, last);
                    !page.isEmpty();
                    page = page.size() < PAGE ? List.of() : changed(first, now, last)) {
                page.forEach(row -> people.put(row.row(), Known.of(row.state())));
                last = page.getLast().row();
            }
            from = now.first();
            return people;
        }

        private List<Row<ClientState>> changed(boolean first, Moment now, UUID last) {
            return rows.find(view, CHANGED, organisation, from, first ? Long.MAX_VALUE : now.next(), last, PAGE);
        }
    }

    private Moment now() {
        return Objects.requireNonNull(reader.read(jdbc ->
                jdbc.queryForObject(Moment.SQL, (result, index) -> new Moment(result.getLong(1), result.getLong(2)))));
    }
}
