package org.treatmentjourney.query.projection;

import static org.awaitility.Awaitility.await;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.GOAL;
import static org.treatmentjourney.query.Story.handover;
import static org.treatmentjourney.query.Story.risk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.service.event.ServiceClosed;
import org.treatmentjourney.domain.service.value.ServiceId;
import org.treatmentjourney.domain.settings.event.DueWorkSettingChanged;
import org.treatmentjourney.domain.settings.value.SettingsId;
import org.treatmentjourney.domain.staff.event.StaffTakenOn;
import org.treatmentjourney.domain.staff.value.StaffId;
import org.treatmentjourney.http.care.Permits;
import org.treatmentjourney.http.care.StoredCareTeams;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.careplan.CarePlanQueries;
import org.treatmentjourney.query.careplan.CarePlanView;
import org.treatmentjourney.query.careteam.CareTeamView;
import org.treatmentjourney.query.caseload.CaseloadQueries;
import org.treatmentjourney.query.client.ClientQueries;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.goals.GoalQueries;
import org.treatmentjourney.query.goals.GoalsView;
import org.treatmentjourney.query.handover.HandoverQueries;
import org.treatmentjourney.query.handover.HandoverView;
import org.treatmentjourney.query.journey.JourneyQueries;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.links.LinksView;
import org.treatmentjourney.query.partner.PartnerReferralsView;
import org.treatmentjourney.query.services.ServiceQueries;
import org.treatmentjourney.query.services.ServicesView;
import org.treatmentjourney.query.settings.SettingsInForce;
import org.treatmentjourney.query.settings.SettingsView;
import org.treatmentjourney.query.shares.SharesView;
import org.treatmentjourney.query.staff.StaffInForce;
import org.treatmentjourney.query.staff.StaffQueries;
import org.treatmentjourney.query.staff.StaffView;
import org.treatmentjourney.query.thirdparty.ThirdParty;
import org.treatmentjourney.query.thirdparty.ThirdPartyView;
import org.treatmentjourney.query.timeline.EntryQueries;
import org.treatmentjourney.query.timeline.TimelineQueries;
import org.treatmentjourney.query.timeline.TimelineView;
import org.treatmentjourney.query.view.View;
import org.treatmentjourney.query.worklist.ConsentWork;
import org.treatmentjourney.query.worklist.OpenDuties;
import org.treatmentjourney.query.worklist.OpenWork;
import org.treatmentjourney.query.worklist.PartnerReferralWork;
import org.treatmentjourney.query.worklist.Policies;
import org.treatmentjourney.query.worklist.PolicyConfiguration;
import org.treatmentjourney.query.worklist.SelfHelpWork;
import org.treatmentjourney.query.worklist.SelfHelpWorkView;
import org.treatmentjourney.query.worklist.WorklistQueries;
import org.treatmentjourney.query.worklist.WorklistView;
import tools.jackson.databind.json.JsonMapper;

/** One journey told to the log and followed live, with whatever answers questions about it. Today is the 30th of November 2026, a Monday. */
final class ToldStory implements AutoCloseable {

    static final Person CLINICIAN = person("harbour", Set.of(Story.SERVICE));
    static final Person ELSEWHERE = person("st-anne", Set.of());
    static final Person OTHER_SERVICE =
            new Person("clinician2", Set.of(Role.CLINICIAN), "harbour", Set.of("chemsex-clinic"));
    static final Page FIRST = Page.of(50, null);

    private final List<View<?>> views = List.of(
            new ClientView(),
            new JourneyView(Story.ZONE),
            new CarePlanView(Story.ZONE),
            new GoalsView(),
            new TimelineView(),
            new HandoverView(Story.ZONE),
            new WorklistView(Story.ZONE),
            new SelfHelpWorkView(Story.ZONE),
            new SharesView(Story.ZONE),
            new PartnerReferralsView(Story.ZONE),
            new SettingsView(),
            new CareTeamView(Story.ZONE, Story.TAGS),
            new StaffView(),
            new ServicesView(),
            new ThirdPartyView(),
            new LinksView());
    final World world = new World(views);
    private final Permits permits = new Permits(
            new StoredCareTeams(world.dataSource, Story.TAGS),
            Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC),
            Story.ZONE);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    ToldStory() {
        ViewsProcessor live = world.follow();
        await().atMost(Duration.ofMinutes(5)).until(world.rebuilds::allBuilt);
        world.append(story().recorded().stream().map(Recorded::event).toList());
        await().atMost(Duration.ofMinutes(5)).until(() -> live.progress().position() >= world.source.head());
        give("fence", world.fence);
        give("log", world.log);
        give("rows", new Rows(world.projections, world.fence));
        give("past", new PastRows(world.source));
        give("atLeast", new AtLeast(world.projections, world.fence, Duration.ofMillis(50)));
        give("freshness", world.freshness(live));
        give("zone", Story.ZONE);
        give("json", JsonMapper.shared());
        give("clock", Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC));
        views.forEach(view -> give(view.name(), view));
        context.register(
                Reading.class,
                OpenDuties.class,
                SelfHelpWork.class,
                ConsentWork.class,
                PartnerReferralWork.class,
                OpenWork.class,
                PolicyConfiguration.class);
        context.register(
                Policies.class, SettingsInForce.class, StaffInForce.class, StaffQueries.class, ServiceQueries.class);
        context.register(ClientQueries.class, JourneyQueries.class, CarePlanQueries.class, GoalQueries.class);
        context.register(TimelineQueries.class, HandoverQueries.class, CaseloadQueries.class, WorklistQueries.class);
        context.register(EntryQueries.class, ThirdParty.class);
        context.refresh();
    }

    @Override
    public void close() {
        context.close();
        world.close();
    }

    <T> T queries(Class<T> type) {
        return context.getBean(type);
    }

    MetaData as(Person person, Action action) {
        world.fence.answerFor(person.organisation());
        return MetaData.with(Asker.KEY, new Asker(person, action, permits));
    }

    private static Story story() {
        var name = new PersonName("Samuel", "Hart", null, "Sam", null);
        return Story.begins()
                .then(new ClientRegistered(
                        CLIENT,
                        Story.when("2026-11-02"),
                        "harbour",
                        "en",
                        false,
                        Personal.of(new ClientRegistered.Details(
                                name, null, null, null, null, null, null, null, null, null))))
                .referred("2026-11-02", "recent-overdose")
                .reached("2026-11-03T10:00")
                .triaged("2026-11-03T10:30", risk("overdose", Level.MODERATE))
                .initialPlan("2026-11-04", "2026-12-01", "clinician")
                .goal("2026-11-04T10:00", GOAL, "one weekend without")
                .session("2026-11-05T10:00", handover("come on Friday", "2026-11-06"))
                .progress("2026-11-05T10:05", GOAL, Progress.PARTLY)
                .reviewed("2026-11-25T10:00", ReviewOutcome.COMPREHENSIVE_ASSESSMENT, null)
                .comprehensivePlan("2026-11-25", "2027-02-10", null)
                .missed("2026-11-27T10:00", MissedReason.DID_NOT_ATTEND)
                .stage("2026-11-10T10:00", Stage.PERSUASION)
                .then(new DueWorkSettingChanged(
                        SettingsId.of("harbour"), Story.when("2026-11-02"), "harbour", "unallocated", "1wd"))
                .then(takenOn("harbour", "clinician", null))
                .then(takenOn("harbour", "locum", "2026-11-29"))
                .then(takenOn("st-anne", "partner", null))
                .then(new ServiceClosed(
                        ServiceId.of("guided-self-help"),
                        Story.when("2026-11-02"),
                        "harbour",
                        "guided-self-help",
                        LocalDate.parse("2026-11-30")));
    }

    /** What the world made, the world also closes. */
    private void give(String name, Object made) {
        context.getBeanFactory().registerSingleton(name, made);
    }

    private static StaffTakenOn takenOn(String organisation, String person, @Nullable String until) {
        return new StaffTakenOn(
                StaffId.of(organisation, person),
                Story.when("2026-11-02"),
                organisation,
                person,
                List.of("clinician"),
                List.of(),
                LocalDate.parse("2026-11-02"),
                until == null ? null : LocalDate.parse(until));
    }

    private static Person person(String organisation, Set<String> services) {
        return new Person("clinician", Set.of(Role.CLINICIAN), organisation, services);
    }
}
