package org.treatmentjourney.http;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.treatmentjourney.domain.access.AccessPolicy;

/** Role by action, on the bus: a message without a declared action, or without a person, is refused. */
public final class AccessInterceptor<T extends Message<?>> implements MessageHandlerInterceptor<T> {

    @Override
    public Object handle(UnitOfWork<? extends T> unitOfWork, InterceptorChain chain) throws Exception {
        T message = unitOfWork.getMessage();
        AccessPolicy.require(PersonMetadata.person(message.getMetaData()), message.getPayloadType());
        return chain.proceed();
    }
}
