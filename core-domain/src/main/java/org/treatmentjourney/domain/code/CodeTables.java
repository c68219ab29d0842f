package org.treatmentjourney.domain.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;

/** All code tables together. */
public final class CodeTables {

    private static final String FOLDER = "/codes/";
    private static final CodeTables STANDARD = load();

    private final SequencedMap<String, CodeTable> tables = new TreeMap<>();

    private CodeTables(Collection<CodeTable> all) {
        all.forEach(table -> tables.put(table.name(), table));
    }

    /** The tables that come with this version of the product. */
    public static CodeTables standard() {
        return STANDARD;
    }

    public CodeTable table(String name) {
        CodeTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("There is no code table " + name + ".");
        }
        return table;
    }

    public SequencedSet<String> names() {
        return Collections.unmodifiableSequencedSet(tables.sequencedKeySet());
    }

    public Optional<String> organisationOf(String service) {
        return table("service")
                .find(service)
                .flatMap(found -> Optional.ofNullable(found.more().get("organisation")));
    }

    private static CodeTables load() {
        return new CodeTables(index().stream()
                .map(name -> read(name + ".tsv"))
                .map(CodeTableFile::parse)
                .toList());
    }

    /** A jar cannot be listed, so one file names the others. */
    private static List<String> index() {
        return read("index.tsv").lines().stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static CodeTableFile read(String file) {
        try (InputStream in = CodeTables.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new MalformedCodeTable(file, 0, "the file is missing");
            }
            return new CodeTableFile(
                    file,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
