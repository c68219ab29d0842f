package org.treatmentjourney.http;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Action;

/** Role by action, on the bus: a message without a declared action, or without a person, is refused. */
public final class AccessInterceptor<T extends Message<?>> implements MessageHandlerInterceptor<T> {

    @Override
    public Object handle(UnitOfWork<? extends T> unitOfWork, InterceptorChain chain) throws Exception {
        T message = unitOfWork.getMessage();
        AccessPolicy.require(PersonMetadata.person(message.getMetaData()), action(message.getPayloadType()));
        return chain.proceed();
    }

    static Action action(Class<?> asked) {
        String name =
                asked.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
        for (Action action : Action.values()) {
            if (action.name().equals(name)) {
                return action;
            }
        }
        throw new AccessRefused("access.undeclared", "Nobody may do this yet.");
    }
}
