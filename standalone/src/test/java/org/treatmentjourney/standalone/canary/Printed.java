package org.treatmentjourney.standalone.canary;

import java.util.List;
import org.springframework.boot.test.system.CapturedOutput;

/** Whatever the program has printed, its log among it. */
record Printed(CapturedOutput output) implements Place {

    @Override
    public String name() {
        return "lines printed";
    }

    @Override
    public Look look(Needle needle) {
        List<String> lines = output.getAll().lines().toList();
        return new Look(lines.size(), lines.stream().filter(needle::in).toList());
    }
}
