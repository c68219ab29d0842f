package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.log.json.MessageSerializer;

/** In one program nothing crosses a wire; whatever the pages ask and are told could, and would arrive as it was said. */
@ExtendWith(InBrowser.class)
class OverTheWireIT {

    private static final Look PLAIN = Look.DESK.withoutScripts();

    private final Set<String> crossed = new ConcurrentSkipListSet<>();
    private final Map<String, String> changed = new ConcurrentHashMap<>();

    @Test
    void every_question_and_every_answer_of_every_page_arrives_as_it_was_said(Visitors visitors) {
        Map<String, Visitor> people = new HashMap<>();
        var bus = visitors.program().bean(QueryBus.class);
        var crossing = bus.registerHandlerInterceptor(new Crossing());
        try {
            EveryPage.all().forEach(page -> {
                Visitor somebody = people.computeIfAbsent(page.person(), one -> visitors.as(one, PLAIN));
                somebody.open(
                        page.address(PLAIN, path -> somebody.open(path).page().content()));
            });
        } finally {
            crossing.cancel();
        }
        assertThat(changed).isEmpty();
        assertThat(crossed).hasSizeGreaterThan(40).contains("FindViews", "Views", "FindTimeline", "Timeline");
    }

    private final class Crossing implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

        private final MessageSerializer messages = new MessageSerializer();

        @Override
        public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            cross(unitOfWork.getMessage().getPayload());
            Object answer = chain.proceed();
            cross(answer);
            return answer;
        }

        private void cross(Object said) {
            String name = said.getClass().getSimpleName();
            crossed.add(name);
            try {
                Object heard = messages.deserialize(messages.serialize(said, byte[].class));
                // A number within JSON may be of another width when it is read, and is the same number.
                if (!said.equals(heard) && !said.toString().equals(String.valueOf(heard))) {
                    changed.put(name, said + " was heard as " + heard);
                }
            } catch (RuntimeException unreadable) {
                changed.put(name, unreadable.getClass().getSimpleName());
            }
        }
    }
}
