package org.treatmentjourney.campaign.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Signals for processes of ours, sent to all of them at once. */
public enum Signal {
    KILL,
    QUIT,
    STOP,
    CONT;

    public void to(Collection<Long> processes) {
        if (processes.isEmpty()) {
            return;
        }
        List<String> command = Stream.concat(
                        Stream.of("kill", "-" + name()), processes.stream().map(String::valueOf))
                .toList();
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
