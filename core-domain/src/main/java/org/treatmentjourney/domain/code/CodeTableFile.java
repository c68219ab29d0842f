package org.treatmentjourney.domain.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A code table as a text file: three lines that say which table, version and source it is, a line of column names, and
 * one line for each code, with tabs between the columns.
 */
record CodeTableFile(String file, List<String> lines) {

    private static final List<String> FIRST_COLUMNS = List.of("code", "en", "nb");
    private static final int HEADER = 4;
    private static final String NOTHING = "-";

    CodeTable parse() {
        String name = said(1, "table");
        if (!file.equals(name + ".tsv")) {
            throw refused(1, "the table is not named like its file");
        }
        int version = version(said(2, "version"));
        String source = said(3, "source");
        List<String> columns = columns();
        if (lines.size() == HEADER) {
            throw refused(HEADER, "the table has no codes");
        }
        var codes = new ArrayList<Code>();
        var seen = new HashSet<String>();
        for (int line = HEADER + 1; line <= lines.size(); line++) {
            Code code = code(line, columns);
            if (!seen.add(code.code())) {
                throw refused(line, "the code " + code.code() + " stands here twice");
            }
            codes.add(code);
        }
        return new CodeTable(name, version, source, codes);
    }

    private String said(int line, String what) {
        String start = "# " + what + " ";
        String text = line(line);
        if (!text.startsWith(start) || text.substring(start.length()).isBlank()) {
            throw refused(line, "expected '" + start + "…'");
        }
        return text.substring(start.length()).strip();
    }

    private int version(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw refused(2, "a version is a whole number from 1");
        }
        return Integer.parseInt(text);
    }

    private List<String> columns() {
        List<String> columns = cells(HEADER);
        boolean firstFit = columns.size() >= FIRST_COLUMNS.size()
                && columns.subList(0, FIRST_COLUMNS.size()).equals(FIRST_COLUMNS);
        if (!firstFit || columns.stream().anyMatch(String::isBlank)) {
            throw refused(HEADER, "expected the columns code, en, nb and then named ones");
        }
        if (columns.stream().distinct().count() < columns.size()) {
            throw refused(HEADER, "a column stands here twice");
        }
        return columns;
    }

    private Code code(int line, List<String> columns) {
        List<String> cells = cells(line);
        if (cells.size() != columns.size()) {
            throw refused(line, "expected " + columns.size() + " columns, found " + cells.size());
        }
        if (cells.stream().anyMatch(String::isBlank)) {
            throw refused(line, "a code, both labels and every further column are needed");
        }
        return new Code(cells.get(0), cells.get(1), cells.get(2), more(columns, cells));
    }

    /** A dash in a further column means that there is nothing to say, such as no official number. */
    private static Map<String, String> more(List<String> columns, List<String> cells) {
        var more = new HashMap<String, String>();
        for (int i = FIRST_COLUMNS.size(); i < columns.size(); i++) {
            if (!cells.get(i).equals(NOTHING)) {
                more.put(columns.get(i), cells.get(i));
            }
        }
        return more;
    }

    private List<String> cells(int line) {
        return List.of(line(line).split("\t", -1));
    }

    private String line(int line) {
        if (line > lines.size()) {
            throw refused(line, "the file ends too early");
        }
        return lines.get(line - 1);
    }

    private MalformedCodeTable refused(int line, String what) {
        return new MalformedCodeTable(file, line, what);
    }
}
