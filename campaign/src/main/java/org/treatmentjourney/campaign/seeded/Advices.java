package org.treatmentjourney.campaign.seeded;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import net.bytebuddy.asm.Advice;

/** What the mistakes do; these bodies are copied into the methods of the program. */
final class Advices {

    private Advices() {}

    /** The method does nothing. */
    static final class Left {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter() {
            return true;
        }
    }

    static final class NoGuard {
        @Advice.OnMethodEnter
        static void enter(@Advice.FieldValue("applied") Map<Object, Object> applied, @Advice.Argument(0) Object entry) {
            Tampering.pretendThatNothingIsMissing(applied, entry);
        }
    }

    static final class Apart {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter(
                @Advice.This Object store, @Advice.Origin Method method, @Advice.AllArguments Object[] arguments) {
            return Tampering.inAnotherTransaction(store, method, arguments);
        }
    }

    static final class NoRepeat {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) Optional<?> answer) {
            if (Tampering.askedFrom("answer")) {
                answer = Optional.empty();
            }
        }
    }

    static final class Leak {
        @Advice.OnMethodEnter
        static void enter(
                @Advice.This Object event, @Advice.Argument(value = 0, readOnly = false) Map<String, ?> metaData) {
            metaData = Tampering.withText(event, metaData);
        }
    }

    static final class NothingStruck {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) Map<?, ?> struck) {
            struck = struck.isEmpty() ? struck : Map.of();
        }
    }
}
