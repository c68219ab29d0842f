package org.treatmentjourney.query.links;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.link.SamePerson;
import org.treatmentjourney.domain.link.event.DuplicateLinked;
import org.treatmentjourney.domain.link.event.DuplicateUnlinked;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.domain.link.value.LinksId;
import org.treatmentjourney.domain.link.value.Pair;
import org.treatmentjourney.log.store.Log;

/** Who was known to be one person when the log had reached a position. */
@Component
public class LinkHistory {

    private final Log log;

    LinkHistory(Log log) {
        this.log = log;
    }

    public SamePerson at(String organisation, long position) {
        return new SamePerson(linked(log.stream(LinksId.of(organisation)), position));
    }

    /** Links cannot be dated back: the last word by then counts. */
    static Collection<Pair> linked(List<Recorded<DomainEvent>> said, long position) {
        Set<Pair> linked = new LinkedHashSet<>();
        for (Recorded<DomainEvent> one : said) {
            if (one.position() <= position && one.event() instanceof LinkEvent link) {
                switch (link) {
                    case DuplicateLinked e -> linked.add(e.pair());
                    case DuplicateUnlinked e -> linked.remove(e.pair());
                }
            }
        }
        return linked;
    }
}
