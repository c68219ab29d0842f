package org.treatmentjourney.http.start;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A program that does not start as it is set up, with everything that is wrong at once. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    StartRefused(List<Fault> faults) {
        super(listed(faults, Fault::matter));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    String remedies() {
        return listed(faults, Fault::remedy);
    }

    private static String listed(List<Fault> faults, Function<Fault, String> told) {
        if (faults.size() == 1) {
            return told.apply(faults.getFirst());
        }
        return IntStream.range(0, faults.size())
                .mapToObj(at -> "%d. %s".formatted(at + 1, told.apply(faults.get(at))))
                .collect(Collectors.joining("\n"));
    }
}
