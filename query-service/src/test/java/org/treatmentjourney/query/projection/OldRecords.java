package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.event.ClientErased;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.event.EntryMarkedInError;
import org.treatmentjourney.domain.client.event.ErasureRequested;
import org.treatmentjourney.domain.client.event.LegalHoldPlaced;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.link.event.DuplicateLinked;
import org.treatmentjourney.domain.link.value.LinksId;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBegun;
import org.treatmentjourney.http.care.Permits;
import org.treatmentjourney.http.care.StoredCareTeams;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.careteam.CareTeamView;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.erasure.ErasureQueries;
import org.treatmentjourney.query.erasure.ErasureView;
import org.treatmentjourney.query.erasure.ErasureWork;
import org.treatmentjourney.query.erasure.Erasures;
import org.treatmentjourney.query.erasure.FindErasureWork;
import org.treatmentjourney.query.erasure.FindErasures;
import org.treatmentjourney.query.links.Duplicates;
import org.treatmentjourney.query.links.LinksView;
import org.treatmentjourney.query.selfhelp.SelfHelpView;
import org.treatmentjourney.query.settings.SettingsInForce;
import org.treatmentjourney.query.settings.SettingsView;
import org.treatmentjourney.query.view.View;

/** Records that were made long ago, one older than the next, with whatever tells which of them may go. */
final class OldRecords implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private static final Instant LONG_AGO = Instant.parse("2015-03-01T10:00:00Z");
    private static final Instant LATELY = Instant.parse("2026-11-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);
    private static final Person PRIVACY = new Person("privacy", Set.of(Role.PRIVACY), "harbour", Set.of());

    private final List<View<?>> views = List.of(
            new ClientView(),
            new CareTeamView(Story.ZONE, Story.TAGS),
            new ErasureView(),
            new SelfHelpView(Story.ZONE),
            new LinksView(),
            new SettingsView());
    private final World world = new World(views);
    private final ViewsProcessor live = world.follow();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    OldRecords() {
        await().atMost(Duration.ofMinutes(5)).until(world.rebuilds::allBuilt);
        give("fence", world.fence);
        give("rows", new Rows(world.projections, world.fence));
        give("past", new PastRows(world.source));
        give("atLeast", new AtLeast(world.projections, world.fence, Duration.ofMillis(50)));
        give("upToDate", new UpToDate(world.projections, live.progress(), world.source, Duration.ofSeconds(5)));
        give("freshness", world.freshness(live));
        give("zone", Story.ZONE);
        give("clock", CLOCK);
        views.forEach(view -> give(view.name(), view));
        context.register(Reading.class, Duplicates.class, SettingsInForce.class);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AnnotationTypeFilter(RestController.class));
        scanner.addExcludeFilter(new AssignableTypeFilter(View.class));
        scanner.scan(ErasureQueries.class.getPackageName());
        context.refresh();
    }

    static UUID client(int number) {
        return new UUID(2, number);
    }

    void registered(int number) {
        happened(
                new ClientRegistered(
                        client(number),
                        Effective.at(LONG_AGO),
                        "harbour",
                        "en",
                        null,
                        Personal.of(new ClientRegistered.Details(
                                new PersonName(null, null, null, "Alder", null),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))),
                LONG_AGO.plus(Duration.ofDays(number)));
    }

    void registeredInError(int number, ErrorReason reason) {
        registered(number);
        List<UUID> events = world.jdbc.queryForList(
                "select event_id from event_log.domain_event where stream = ?", UUID.class, client(number));
        happened(
                new EntryMarkedInError(
                        client(number),
                        Effective.at(LONG_AGO),
                        events.getFirst(),
                        reason,
                        null,
                        Personal.of(new Note(null))),
                LONG_AGO);
    }

    void requested(int number) {
        happened(
                new ErasureRequested(client(number), Effective.at(LATELY), "client-asks", Personal.of(new Note(null))),
                LATELY);
    }

    void held(int number) {
        happened(
                new LegalHoldPlaced(client(number), Effective.at(LATELY), "complaint", Personal.of(new Note(null))),
                LATELY);
    }

    void erased(int number) {
        happened(new ClientErased(client(number), Effective.at(LATELY)), LATELY);
    }

    void helpedThemselvesLately(int number) {
        happened(
                new SelfHelpBegun(
                        new UUID(5, number),
                        client(number),
                        new UUID(1, number),
                        Effective.at(LATELY),
                        "harbour",
                        "guided-self-help",
                        "sleep",
                        "clinician"),
                LATELY);
    }

    void linked(int one, int other) {
        happened(
                new DuplicateLinked(
                        LinksId.of("harbour"),
                        Effective.at(LATELY),
                        "harbour",
                        client(one),
                        client(other),
                        "same-number"),
                LATELY);
    }

    Erasures erasures() {
        return queries().handle(new FindErasures(List.of()), MetaData.with(Asker.KEY, asker(Action.FIND_ERASURES)));
    }

    ErasureWork work() {
        Asker asker = asker(Action.FIND_ERASURE_WORK);
        ErasureWork work = queries().handle(new FindErasureWork(List.of()), MetaData.with(Asker.KEY, asker));
        assertThat(asker.permitted()).isEmpty();
        return work;
    }

    private ErasureQueries queries() {
        await().atMost(Duration.ofMinutes(1)).until(() -> live.progress().position() >= world.source.head());
        world.fence.answerFor("harbour");
        return context.getBean(ErasureQueries.class);
    }

    private Asker asker(Action action) {
        var permits = new Permits(new StoredCareTeams(world.dataSource, Story.TAGS), CLOCK, Story.ZONE);
        return new Asker(PRIVACY, action, permits);
    }

    private void happened(DomainEvent event, Instant recordedAt) {
        world.append(List.of(event), recordedAt);
    }

    private void give(String name, Object made) {
        context.getBeanFactory().registerSingleton(name, made);
    }

    @Override
    public void close() {
        context.close();
        world.close();
    }
}
