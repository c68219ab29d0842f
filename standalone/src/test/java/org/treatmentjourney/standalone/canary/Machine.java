package org.treatmentjourney.standalone.canary;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What somebody sees who looks at the running process: names of threads, managed beans, and meters with their tags. */
record Machine(Supplier<List<MeterRegistry>> meters) implements Place {

    @Override
    public String name() {
        return "threads, beans and meters";
    }

    @Override
    public Look look(Needle needle) {
        List<String> names =
                Stream.of(threads(), beans(), measured()).flatMap(each -> each).toList();
        return new Look(names.size(), names.stream().filter(needle::in).toList());
    }

    private static Stream<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName);
    }

    private static Stream<String> beans() {
        return ManagementFactory.getPlatformMBeanServer().queryNames(null, null).stream()
                .map(Object::toString);
    }

    private Stream<String> measured() {
        return meters.get().stream()
                .flatMap(registry -> registry.getMeters().stream())
                .map(Meter::getId)
                .map(id -> id + " " + id.getDescription());
    }
}
