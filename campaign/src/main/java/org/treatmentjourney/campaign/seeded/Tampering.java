package org.treatmentjourney.campaign.seeded;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Called from within the program, whose types it knows by name only. */
public final class Tampering {

    private static final String THREAD = "token-apart";
    private static final ExecutorService APART = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, THREAD);
        thread.setDaemon(true);
        return thread;
    });

    private Tampering() {}

    public static void pretendThatNothingIsMissing(Map<Object, Object> applied, Object entry) {
        Object stream = call(entry, "stream");
        long version = (Long) call(entry, "version");
        Object guard = applied.get(stream);
        if (guard != null && (Long) call(guard, "version") < version - 1) {
            applied.put(stream, call(guard, "upTo", long.class, version - 1));
        }
    }

    /** @return whether it was done in this way, and need not be done again */
    public static boolean inAnotherTransaction(Object store, Method method, Object[] arguments) {
        if (Thread.currentThread().getName().equals(THREAD)) {
            return false;
        }
        try {
            APART.submit(() -> method.invoke(store, arguments)).get();
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the method that called the tampered one has this name, or is a lambda of one that has. */
    public static boolean askedFrom(String name) {
        return StackWalker.getInstance()
                .walk(frames -> frames.skip(2)
                        .findFirst()
                        .map(frame -> frame.getMethodName().equals(name))
                        .orElse(false));
    }

    public static Map<String, ?> withText(Object event, Map<String, ?> metaData) {
        Map<String, Object> more = new HashMap<>(metaData);
        more.put(
                "note",
                ((Optional<?>) call(call(call(event, "getPayload"), "personal"), "known"))
                        .orElseThrow()
                        .toString());
        return more;
    }

    private static Object call(Object on, String method) {
        return call(on, method, null, null);
    }

    private static Object call(Object on, String name, @Nullable Class<?> parameter, @Nullable Object argument) {
        try {
            Method method = parameter == null
                    ? on.getClass().getMethod(name)
                    : on.getClass().getMethod(name, parameter);
            method.setAccessible(true);
            return parameter == null ? method.invoke(on) : method.invoke(on, argument);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
