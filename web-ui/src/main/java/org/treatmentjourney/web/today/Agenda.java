package org.treatmentjourney.web.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;
import org.treatmentjourney.query.draft.FindMyDrafts;
import org.treatmentjourney.query.draft.MyDrafts;
import org.treatmentjourney.query.services.FindServices;
import org.treatmentjourney.query.services.ServiceList;
import org.treatmentjourney.query.worklist.FindWorklist;
import org.treatmentjourney.query.worklist.FindWorklists;
import org.treatmentjourney.query.worklist.Worklist;
import org.treatmentjourney.query.worklist.Worklists;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Names;
import org.treatmentjourney.web.service.ServiceNames;
import org.treatmentjourney.web.text.Days;

/** Gathers what somebody has to do: one question for all its lists, and one for the notes they have begun. */
@Component
class Agenda {

    private static final int AHEAD = 7;
    private static final int NOTES = 10;

    private final Ask ask;
    private final Names names;
    private final Days days;

    Agenda(Ask ask, Names names, Days days) {
        this.ask = ask;
        this.names = names;
        this.days = days;
    }

    /** Up to where the log has been read; it names nobody, so asking is no look at anybody. */
    long position() {
        return services().freshness().position();
    }

    /** How far the log has been read is asked first: the lists hold at least that, and what comes later is news. */
    Day of(Wanted wanted, Person me, List<Seen> seen) {
        ServiceList services = services();
        Supplier<List<Unfinished>> notes = notes(wanted, me);
        List<Part> parts = wanted.parts(me);
        Worklists work = ask.of(
                new FindWorklists(parts.stream()
                        .map(part -> question(part, wanted, me, seen))
                        .toList()),
                Worklists.class);
        var showing = new Showing(wanted, me, work.names());
        int mine = wanted.mine() ? parts.indexOf(Part.WORK) : -1;
        @Nullable Worklist own = mine < 0 ? null : work.lists().get(mine);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            sections.add(showing.section(part, work.lists().get(i), part == Part.QUEUE ? own : null));
        }
        return new Day(sections, notes.get(), new ServiceNames(services.items()).of(me), services.freshness());
    }

    private ServiceList services() {
        return ask.of(new FindServices(List.of()), ServiceList.class);
    }

    private FindWorklist question(Part part, Wanted wanted, Person me, List<Seen> seen) {
        return new FindWorklist(
                part.kinds(me, wanted.mine()),
                wanted.service(),
                part.isWork() && wanted.mine() ? me.id() : null,
                part == Part.WORK ? days.today().plusDays(AHEAD) : null,
                Map.of(),
                Page.of(part.size(), wanted.from()),
                LocaleContextHolder.getLocale().toLanguageTag(),
                seen);
    }

    private Supplier<List<Unfinished>> notes(Wanted wanted, Person me) {
        if (wanted.part() != null || !NextStep.may(me, Action.FIND_MY_DRAFTS)) {
            return List::of;
        }
        Supplier<MyDrafts> drafts = ask.meanwhile(new FindMyDrafts(Page.of(NOTES, null)), MyDrafts.class);
        return () -> named(drafts.get().items());
    }

    private List<Unfinished> named(List<MyDrafts.Item> notes) {
        Map<UUID, String> called =
                names.of(notes.stream().map(MyDrafts.Item::clientId).distinct().toList());
        return notes.stream()
                .map(note -> new Unfinished(note, called.get(note.clientId())))
                .toList();
    }
}
