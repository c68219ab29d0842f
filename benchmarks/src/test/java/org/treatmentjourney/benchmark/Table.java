package org.treatmentjourney.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The results as a table, and the place in a document where it stands. */
record Table(List<Result> results, String machine) {

    static final String BEGIN = "<!-- generated: benchmarks -->";
    static final String END = "<!-- /generated -->";

    static String machine(Server server, long events) {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, Java %s, PostgreSQL %s with fsync on, a log of %,d invented events",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                server.version(),
                events);
    }

    String text() {
        StringBuilder text = new StringBuilder("\nMeasured: " + machine + ".\n\n")
                .append("| Figure | Ours | Reference | Theirs | Times as good | CPU each, ours / theirs |\n")
                .append("| --- | ---: | --- | ---: | ---: | ---: |\n");
        results.forEach(result -> text.append(line(result)));
        return text.append('\n').toString();
    }

    private static String line(Result result) {
        return String.format(
                Locale.ROOT,
                "| %s | %s %s | %s | %s %s | %.2f | %s |%n",
                result.figure(),
                number(result.ours()),
                result.unit(),
                result.reference(),
                number(result.theirs()),
                result.unit(),
                result.times(),
                result.cpu() == null
                        ? ""
                        : number(result.cpu().ours()) + " / "
                                + number(result.cpu().theirs()) + " µs");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
    }

    /** The document with this table between the two marks, and nothing else of it changed. */
    String within(String document) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END, begin);
        if (begin < 0 || end < 0) {
            throw new IllegalArgumentException("The document lacks " + BEGIN + " … " + END);
        }
        return document.substring(0, begin + BEGIN.length()) + "\n" + text() + document.substring(end);
    }

    void writeInto(Path document) throws IOException {
        Files.writeString(document, within(Files.readString(document)));
    }
}
