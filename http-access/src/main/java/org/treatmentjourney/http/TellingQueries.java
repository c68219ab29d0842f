package org.treatmentjourney.http;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;

/** Tells whoever asked why there is no answer, wherever they are; only what is told leaves this process. */
final class TellingQueries implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) {
        try {
            return chain.proceed();
        } catch (Exception e) {
            Told told = Told.of(e);
            throw new QueryExecutionException(told.code(), null, told);
        }
    }
}
