package org.treatmentjourney.query.draft;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.log.draft.DraftSeal;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Scope;

/** Answers what has been begun and not recorded yet. Another's draft is as good as none. */
@Component
public class DraftQueries {

    private final DraftRows rows;
    private final DraftSeal seal;
    private final Clock clock;
    private final Duration unfinishedAfter;

    DraftQueries(
            DraftRows rows,
            DraftSeal seal,
            Clock clock,
            @Value("${journey.drafts.unfinished-after:4h}") Duration unfinishedAfter) {
        this.rows = rows;
        this.seal = seal;
        this.clock = clock;
        this.unfinishedAfter = unfinishedAfter;
    }

    /** Whoever may not record such a note any more does not read on in it either. */
    @QueryHandler
    public Draft handle(FindDraft query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        KeptDraft kept = rows.own(asker.person(), query).orElseThrow(() -> new Unknown("draft"));
        asker.require(kept.clientId(), kept.organisation(), "draft");
        AccessPolicy.require(asker.person(), Action.named(kept.form()).orElseThrow(() -> new Unknown("draft")));
        String content = rows.words(kept)
                .flatMap(words -> seal.open(kept.clientId(), kept.draftId(), kept.person(), words))
                .orElseThrow(() -> new Unknown("draft"));
        return new Draft(
                kept.draftId(),
                kept.clientId(),
                kept.journeyId(),
                kept.form(),
                kept.begunAt(),
                kept.savedAt(),
                content);
    }

    @QueryHandler
    public MyDrafts handle(FindMyDrafts query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        var cut = query.page().cut(rows.own(asker.person(), query.page()), Place::end);
        return new MyDrafts(
                asker.permitted(cut.items(), KeptDraft::clientId).stream()
                        .map(MyDrafts.Item::of)
                        .toList(),
                cut.cursor());
    }

    @QueryHandler
    public UnfinishedNotes handle(FindUnfinishedNotes query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        Scope scope = Scope.ofServicesAndOwn(asker)
                .and("begun_at < ?", Timestamp.from(clock.instant().minus(unfinishedAfter)));
        var cut = query.page().cut(rows.page(scope.condition(), query.page(), scope.arguments()), Place::end);
        return new UnfinishedNotes(
                asker.permitted(cut.items(), KeptDraft::clientId).stream()
                        .map(UnfinishedNotes.Item::of)
                        .toList(),
                cut.cursor());
    }
}
