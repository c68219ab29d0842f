package org.treatmentjourney.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.query.careplan.CarePlanView;
import org.treatmentjourney.query.fence.Fence;
import org.treatmentjourney.query.projection.PastRows;
import org.treatmentjourney.query.projection.Projections;
import org.treatmentjourney.query.projection.Rebuilds;
import org.treatmentjourney.query.projection.Rows;
import org.treatmentjourney.query.view.View;

/** Everything that is measured, one comparison after the other. */
final class Benchmarks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Benchmarks.class);
    private static final String APPEND_ONE = "append, one writer";
    private static final int TIMES = 10;
    private static final String APPEND_EIGHT = "append, eight writers";

    private final Path folder;
    private final Server server = new Server();
    private final StockAxon jdbc = StockAxon.jdbc(server);
    private final StockAxon jpa = StockAxon.jpa(server);
    private final HikariDataSource lean = server.database("lean");
    private final Ours ours;
    private final List<Result> results = new ArrayList<>();
    private final long events;
    private List<UUID> grown = List.of();
    private List<UUID> grownInAxon = List.of();

    Benchmarks(Path folder, long events) throws Exception {
        this.folder = folder;
        this.ours = new Ours(server, folder.resolve("keys"));
        while (!ours.get(Rebuilds.class).allBuilt()) {
            Thread.onSpinWait();
        }
        ours.stopFollowing();
        this.events = fill(events);
        Appending.createLeanTable(lean);
    }

    private long fill(long atLeast) throws Exception {
        Lives lives = new Lives();
        long filled = 0;
        while (filled < atLeast) {
            var chapter = lives.chapter();
            ours.copy(chapter);
            jdbc.add(chapter);
            if (filled == 0) {
                jpa.add(chapter);
            }
            filled += chapter.size();
            LOG.info("{} of {} events invented", filled, atLeast);
        }
        ours.jdbc().execute("vacuum analyze event_log.domain_event");
        return filled;
    }

    Table run() throws Exception {
        storage();
        readAll();
        rebuild();
        append();
        command();
        asOf();
        looks();
        start();
        return new Table(results, Table.machine(server, events));
    }

    private void storage() {
        double own = Storage.bytesPerEvent(
                ours.jdbc(), "event_log.domain_event", "event_log.domain_event", "event_log.subject_key");
        results.add(Result.ofLess("storage with indexes, an event", "B", own, "Axon JDBC", jdbc.bytesPerEvent(), true));
        results.add(Result.ofLess("storage with indexes, an event", "B", own, "Axon JPA", jpa.bytesPerEvent(), true));
    }

    private void readAll() throws Exception {
        Log log = ours.get(Log.class);
        add(new Comparison("read all, parsed", () -> {
                    long read = 0;
                    for (var page = log.page(0, 5_000);
                            !page.isEmpty();
                            page = log.page(page.getLast().position(), 5_000)) {
                        read += page.size();
                    }
                    return read;
                })
                .beside("COPY TO, not parsed", this::copyOut)
                .besideStock("Axon JDBC", jdbc::readAll));
    }

    private long copyOut() throws Exception {
        try (var connection = ours.get(HikariDataSource.class).getConnection()) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy event_log.domain_event to stdout (format binary)", OutputStream.nullOutputStream());
        }
    }

    private void rebuild() throws Exception {
        Rebuilding rebuilding = new Rebuilding(ours, lean, events);
        List<String> views = ours.get(Projections.class).names();
        rebuilding.rebuild(views);
        TokenStore tokens = jdbc.tokens(ours.get(Serializer.class));
        for (View<?> view : ours.views()) {
            add(new Comparison("rebuild " + view.name(), () -> rebuilding.rebuild(List.of(view.name())))
                    .beside("SQL batches of 1,000", rebuilding.batches(view.name()))
                    .besideStock("Axon's processor as it comes", () -> StockProcessor.run(view, jdbc, tokens)));
        }
        View<?> first = ours.views().getFirst();
        add(new Comparison("rebuild all views at once, events × views", () -> rebuilding.rebuild(views))
                .besideStock("Axon's processor as it comes", () -> StockProcessor.run(first, jdbc, tokens)));
    }

    private void append() throws Exception {
        Appending appending = new Appending();
        appending.makeKeys(ours.store());
        Map<String, Object> sizes = ours.jdbc()
                .queryForMap("select length(metadata) as metadata, length(payload) as payload"
                        + " from event_log.domain_event order by position desc limit 1");
        int metadata = (Integer) Objects.requireNonNull(sizes.get("metadata"));
        int payload = (Integer) Objects.requireNonNull(sizes.get("payload"));
        for (int writers : new int[] {1, 8}) {
            add(new Comparison(
                            writers == 1 ? APPEND_ONE : APPEND_EIGHT, () -> appending.publishing(ours.store(), writers))
                    .beside("raw JDBC insert", () -> appending.inserting(lean, writers, metadata, payload))
                    .besideStock("Axon JDBC", () -> appending.publishing(jdbc.store(), jdbc.transactions(), writers))
                    .besideStock("Axon JPA", () -> appending.publishing(jpa.store(), jpa.transactions(), writers)));
        }
    }

    private void command() throws Exception {
        Commanding own = Commanding.ours(new Commands(ours.get(CommandGateway.class)));
        Commanding uncached = Commanding.jdbc(jdbc, false);
        Commanding cached = Commanding.jdbc(jdbc, true);
        Commanding onJpa = Commanding.jpa(jpa);
        this.grown = own.journeys();
        this.grownInAxon = uncached.journeys();
        add(new Comparison("command, there and back", own::settingGoals)
                .beside("raw JDBC insert", () -> new Appending().inserting(lean, 1, 305, 600))
                .besideStock("Axon JDBC", uncached::settingGoals)
                .beside("Axon JDBC, cached", cached::settingGoals)
                .besideStock("Axon JPA", onJpa::settingGoals));
    }

    /** The journeys have grown to about a hundred events by the commands before. */
    private void asOf() throws Exception {
        new Rebuilding(ours, lean, events).rebuild(List.of("care-plan", "care-team"));
        CarePlanView view = ours.get(CarePlanView.class);
        ours.get(Fence.class).answerFor(Commanding.CLINICIAN.organisation());
        Rows rows = ours.get(Rows.class);
        Rows unfenced = new Rows(ours.get(Projections.class), ours.unfenced());
        PastRows past = ours.get(PastRows.class);
        Instant then = Instant.now();
        add(new Comparison(
                        "as of a time, one journey",
                        () -> each(
                                grown,
                                journey -> past.of(view, List.of(journey), past.selection(then, then))
                                        .size()))
                .beside(
                        "the row as it is now",
                        () -> each(
                                grown,
                                journey -> rows.find(view, journey).stream().count()))
                .beside(
                        "filtering the stream in Axon JDBC, nothing folded",
                        () -> each(
                                grownInAxon,
                                journey -> jdbc.until(journey, then).isEmpty() ? 0 : 1))
                .besideStock(
                        "Axon JDBC, the same fold",
                        () -> each(grownInAxon, journey -> jdbc.asOf(journey, then, view))));
        add(new Comparison(
                        "the row as it is now, within the fence",
                        () -> each(
                                grown,
                                journey -> rows.find(view, journey).stream().count()))
                .beside(
                        "without the fence",
                        () -> each(
                                grown,
                                journey -> unfenced.find(view, journey).stream().count())));
    }

    /** Beside the cheapest question there is: one row by its key, without HTTP. */
    private void looks() throws Exception {
        Looking looking = new Looking(ours, grown);
        for (int people : new int[] {1, 8}) {
            add(new Comparison(
                            "a look permitted and written, " + (people == 1 ? "one person" : "eight people"),
                            () -> looking.permittedAndWritten(people))
                    .beside("permitted, not written", () -> looking.permitted(people))
                    .beside("the row alone", () -> looking.alone(people)));
        }
    }

    private static long each(List<UUID> journeys, ToLongFunction<UUID> question) {
        long answers = 0;
        for (int time = 0; time < TIMES; time++) {
            answers += journeys.stream().mapToLong(question).sum();
        }
        return answers;
    }

    private void start() throws Exception {
        Starting starting = new Starting();
        Path home = Files.createDirectories(folder.resolve("standalone"));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path jar = Path.of("..", "standalone", "target", "standalone.jar");
        double first = starting.ofStandalone(jar, home);
        double again = starting.ofStandalone(jar, home);
        double nothing = starting.ofAnEmptyApplication(empty);
        String reference = "empty Spring Boot web application";
        results.add(Result.ofLess("first start with the demo, CPU", "s", first, reference, nothing, false));
        results.add(Result.ofLess("start, CPU", "s", again, reference, nothing, false));
    }

    private void add(Comparison comparison) throws Exception {
        results.addAll(comparison.on(server));
    }

    @Override
    public void close() throws IOException {
        ours.close();
        lean.close();
        jpa.close();
        jdbc.close();
        server.close();
    }
}
