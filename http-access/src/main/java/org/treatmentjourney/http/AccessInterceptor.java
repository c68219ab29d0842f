package org.treatmentjourney.http;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;

/** Role by action, on the bus: a message without a declared action, or without a person, is refused. */
public final class AccessInterceptor<T extends Message<?>> implements MessageHandlerInterceptor<T> {

    private final StaffRecords staff;

    AccessInterceptor(StaffRecords staff) {
        this.staff = staff;
    }

    @Override
    public Object handle(UnitOfWork<? extends T> unitOfWork, InterceptorChain chain) throws Exception {
        T message = unitOfWork.getMessage();
        Person person = staff.inForce(PersonMetadata.person(message.getMetaData()));
        unitOfWork.transformMessage(asked -> asked.andMetaData(PersonMetadata.entries(person)));
        AccessPolicy.require(person, message.getPayloadType());
        return chain.proceed();
    }
}
