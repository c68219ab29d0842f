package org.treatmentjourney.web.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** The rows that a page shows of a list: those that were written, and those that wait to be. */
final class Rows {

    /** @param index by which its fields are sent, and told to be wrong */
    record Row(int index, JsonNode said) {}

    private Rows() {}

    /** @param another whether one more was asked for; there is always one to write in */
    static List<Row> of(Field field, JsonNode value, boolean another) {
        List<JsonNode> said =
                new ArrayList<>(value.isArray() ? value.valueStream().toList() : List.of());
        if (field.oneForEachCode()) {
            return inOrder(field.parts().getFirst(), said);
        }
        if (said.isEmpty() || another) {
            said.add(MissingNode.getInstance());
        }
        return numbered(said).toList();
    }

    /** What is not said yet comes after what is, by its index; on the page each stands where it always does. */
    private static List<Row> inOrder(Field about, List<JsonNode> said) {
        List<String> codes = CodeTables.standard().table(String.valueOf(about.table())).codes().stream()
                .map(Code::code)
                .toList();
        List<String> there = said.stream().map(row -> of(about, row)).toList();
        codes.stream()
                .filter(code -> !there.contains(code))
                .forEach(code -> said.add(JsonNodeFactory.instance.objectNode().put(about.name(), code)));
        return numbered(said)
                .sorted(Comparator.comparingInt(row -> codes.indexOf(of(about, row.said()))))
                .toList();
    }

    private static String of(Field about, JsonNode row) {
        return row.path(about.name()).asString("");
    }

    private static Stream<Row> numbered(List<JsonNode> said) {
        return Stream.iterate(0, i -> i + 1).limit(said.size()).map(i -> new Row(i, said.get(i)));
    }
}
