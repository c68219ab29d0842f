package org.treatmentjourney.web.today;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;
import org.treatmentjourney.query.client.ClientNames;
import org.treatmentjourney.query.client.FindNames;
import org.treatmentjourney.query.draft.FindMyDrafts;
import org.treatmentjourney.query.draft.MyDrafts;
import org.treatmentjourney.query.services.FindServices;
import org.treatmentjourney.query.services.ServiceList;
import org.treatmentjourney.query.worklist.FindWorklist;
import org.treatmentjourney.query.worklist.Worklist;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.service.ServiceNames;
import org.treatmentjourney.web.text.Days;

/** Gathers what somebody has to do: a question for each list, and one for the names in all of them. */
@Component
class Agenda {

    private static final int AHEAD = 7;
    private static final int NOTES = 10;

    private final Ask ask;
    private final Days days;

    Agenda(Ask ask, Days days) {
        this.ask = ask;
        this.days = days;
    }

    /** Up to where the log has been read; it names nobody, so asking is no look at anybody. */
    long position() {
        return services().freshness().position();
    }

    Day of(Wanted wanted, Person me, List<Seen> seen) {
        ServiceList services = services();
        Map<Part, Worklist> found = new LinkedHashMap<>();
        wanted.parts(me).forEach(part -> found.put(part, ask(part, wanted, me, seen)));
        List<MyDrafts.Item> drafts = wanted.part() == null && NextStep.may(me, Action.FIND_MY_DRAFTS)
                ? ask.of(new FindMyDrafts(Page.of(NOTES, null)), MyDrafts.class).items()
                : List.of();
        Map<UUID, String> names = names(found, drafts);
        var showing = new Showing(wanted, me, names);
        @Nullable Worklist own = wanted.mine() ? found.get(Part.WORK) : null;
        List<Section> sections = new ArrayList<>();
        found.forEach((part, list) -> sections.add(showing.section(part, list, part == Part.QUEUE ? own : null)));
        List<Unfinished> notes = drafts.stream()
                .map(note -> new Unfinished(note, names.get(note.clientId())))
                .toList();
        return new Day(sections, notes, new ServiceNames(services.items()).of(me), services.freshness());
    }

    private ServiceList services() {
        return ask.of(new FindServices(List.of()), ServiceList.class);
    }

    private Worklist ask(Part part, Wanted wanted, Person me, List<Seen> seen) {
        var question = new FindWorklist(
                part.kinds(me, wanted.mine()),
                wanted.service(),
                part.isWork() && wanted.mine() ? me.id() : null,
                part == Part.WORK ? days.today().plusDays(AHEAD) : null,
                Map.of(),
                Page.of(part.size(), wanted.from()),
                LocaleContextHolder.getLocale().toLanguageTag(),
                seen);
        return ask.of(question, Worklist.class);
    }

    private Map<UUID, String> names(Map<Part, Worklist> found, List<MyDrafts.Item> drafts) {
        List<UUID> whom = Stream.concat(
                        found.values().stream()
                                .flatMap(list -> list.items().stream())
                                .map(Worklist.Item::clientId),
                        drafts.stream().map(MyDrafts.Item::clientId))
                .distinct()
                .toList();
        return whom.isEmpty()
                ? Map.of()
                : ask.of(new FindNames(whom), ClientNames.class).names().stream()
                        .filter(one -> one.name() != null)
                        .collect(Collectors.toMap(
                                ClientNames.ClientName::clientId, one -> Objects.requireNonNull(one.name())));
    }
}
