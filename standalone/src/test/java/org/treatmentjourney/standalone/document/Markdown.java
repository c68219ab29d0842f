package org.treatmentjourney.standalone.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table as Markdown. */
record Markdown(List<String> columns, List<List<String>> rows) {

    @Override
    public String toString() {
        return line(columns)
                + line(columns.stream().map(column -> "---").toList())
                + rows.stream().map(Markdown::line).collect(Collectors.joining());
    }

    static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
