package org.treatmentjourney.query.fence;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.treatmentjourney.http.PersonMetadata;

/** Answers every question within the organisation of whoever asks it. */
final class FencedQueries implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final Fence fence;

    FencedQueries(Fence fence) {
        this.fence = fence;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        var person = PersonMetadata.person(unitOfWork.getMessage().getMetaData());
        var before = fence.answerFor(person.organisation());
        try {
            return chain.proceed();
        } finally {
            fence.answerFor(before);
        }
    }
}
