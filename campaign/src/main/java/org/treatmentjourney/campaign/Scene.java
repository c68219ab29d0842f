package org.treatmentjourney.campaign;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.campaign.http.Api;
import org.treatmentjourney.campaign.http.CuttingProxy;
import org.treatmentjourney.campaign.load.Ledger;
import org.treatmentjourney.campaign.load.Load;
import org.treatmentjourney.campaign.load.People;
import org.treatmentjourney.campaign.oracle.NaiveReader;
import org.treatmentjourney.campaign.oracle.Oracle;
import org.treatmentjourney.campaign.program.Site;
import org.treatmentjourney.campaign.program.Waiting;

/** A running program, people at work on it over a line that can be cut, and the book of what they were told. */
public final class Scene implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Site site;
    private final CuttingProxy line;
    private final Ledger ledger = new Ledger();
    private final Api direct;
    private final People people;
    private final NaiveReader reader;
    private final Set<Long> around = new HashSet<>();
    private int provoked;

    private Scene(Site site) {
        this.site = site;
        this.line = new CuttingProxy(site::port);
        this.direct = new Api(site.port());
        this.people = new People(new Api(line::port, site::port), ledger);
        this.reader = NaiveReader.start(site.server());
    }

    public static Scene begin(List<String> options) throws Exception {
        Site site = Site.open(options);
        try {
            site.start();
            Scene scene = new Scene(site);
            scene.awaitReady();
            return scene;
        } catch (Exception e) {
            site.close();
            throw e;
        }
    }

    public Site site() {
        return site;
    }

    public CuttingProxy line() {
        return line;
    }

    public Ledger ledger() {
        return ledger;
    }

    public People people() {
        return people;
    }

    public Api direct() {
        return direct;
    }

    public void awaitReady() {
        site.awaitReady(direct::ready);
    }

    /** Until that many more requests have been acknowledged. */
    public void awaitWork(long more) {
        long goal = ledger.count() + more;
        Waiting.until(more + " acknowledged requests", PATIENCE, () -> ledger.count() >= goal);
    }

    /** A stream got an event around the lock, at this position. */
    void wroteAround(UUID stream, long version, long position) {
        around.add(position);
        provoked++;
        ledger.acknowledged(stream, version, List.of("SessionMissed"));
    }

    /** Whether every view has followed this stream to its end. */
    boolean followed(UUID stream) throws SQLException {
        try (var connection = site.server().connect();
                var select = connection.prepareStatement("select count(*) from views.projection p"
                        + " left join views.applied a on a.view = p.name and a.stream = ?"
                        + " where coalesce(a.version, 0) <"
                        + " (select max(sequence) + 1 from event_log.domain_event where stream = ?)")) {
            select.setObject(1, stream);
            select.setObject(2, stream);
            try (var rows = select.executeQuery()) {
                return rows.next() && rows.getLong(1) == 0;
            }
        } catch (java.io.IOException e) {
            return false;
        }
    }

    public void whilePeopleWork(int workers, long seed, Load.Meanwhile meanwhile) throws Exception {
        Load.during(people, workers, seed, meanwhile);
    }

    public List<String> judge() throws Exception {
        Waiting.pause(Duration.ofMillis(500)); // the naive reader looks every few milliseconds
        return new ArrayList<>(
                new Oracle(site.server(), direct, ledger, reader, site.output(), Set.copyOf(around), provoked).judge());
    }

    @Override
    public void close() {
        reader.close();
        line.close();
        site.close();
    }
}
