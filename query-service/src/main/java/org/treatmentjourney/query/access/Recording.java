package org.treatmentjourney.query.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Decision;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.http.care.Permits;
import org.treatmentjourney.query.answer.AskedBy;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.projection.Progress;

/** Gives each question its asker, and writes whom the answer speaks of before it leaves. */
@Component
public class Recording implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final Permits permits;
    private final AccessLog log;
    private final Progress progress;
    private final Clock clock;

    Recording(Permits permits, AccessLog log, Progress progress, Clock clock) {
        this.permits = permits;
        this.log = log;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        QueryMessage<?, ?> question = unitOfWork.getMessage();
        AskedBy how = AskedBy.of(question.getMetaData());
        var asker =
                new Asker(how.person(), Action.required(question.getPayloadType()), permits, Kebab.code(how.purpose()));
        unitOfWork.transformMessage(message -> message.andMetaData(Map.of(Asker.KEY, asker)));
        long position = progress.position();
        Object answer = chain.proceed();
        Map<Look, List<UUID>> looks = asker.permitted().entrySet().stream()
                .collect(Collectors.groupingBy(
                        look -> new Look(owner(asker, look.getKey()), look.getValue()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        if (!looks.isEmpty()) {
            log.write(looks.entrySet().stream()
                    .map(look -> row(how, question.getPayload(), position, look.getKey(), look.getValue()))
                    .toList());
        }
        return answer;
    }

    /** @param owner the organisation whose clients they are */
    private record Look(String owner, Decision.Permitted by) {}

    private static String owner(Asker asker, UUID client) {
        return asker.shared(client).map(Shared::owner).orElse(asker.person().organisation());
    }

    private Access row(AskedBy how, Object question, long position, Look look, List<UUID> clients) {
        return new Access(
                UUID.randomUUID(),
                clock.instant(),
                how.person().id(),
                look.by().role().code(),
                how.person().organisation(),
                look.owner(),
                how.purpose().name(),
                look.by().authority(),
                Questions.name(question),
                Questions.parameters(question),
                position,
                clients,
                how.request());
    }
}
