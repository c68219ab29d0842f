package org.treatmentjourney.query.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares two answers field by field. Pure. */
public final class Compared {

    private final List<Changed> changes = new ArrayList<>();

    private Compared() {}

    public static List<Changed> of(@Nullable JsonNode before, @Nullable JsonNode after) {
        Compared compared = new Compared();
        compared.compare("", before, after);
        return List.copyOf(compared.changes);
    }

    private void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (said(before) == null && said(after) == null || before != null && before.equals(after)) {
            return;
        }
        Map<String, JsonNode> one = parts(before);
        Map<String, JsonNode> other = parts(after);
        if (one.isEmpty() && other.isEmpty()) {
            changes.add(new Changed(path, said(before), said(after)));
            return;
        }
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        names.forEach(name -> compare(path + "/" + name, one.get(name), other.get(name)));
    }

    private static @Nullable JsonNode said(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node;
    }

    private static Map<String, JsonNode> parts(@Nullable JsonNode node) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (node != null && node.isObject()) {
            node.properties().forEach(entry -> parts.put(escaped(entry.getKey()), entry.getValue()));
        } else if (node != null && node.isArray()) {
            boolean named = areNamed(node);
            for (int i = 0; i < node.size(); i++) {
                parts.put(named ? name(node.get(i)) : String.valueOf(i), node.get(i));
            }
        }
        return parts;
    }

    /** Whether each element is an object whose first field is a value that no other element has. */
    private static boolean areNamed(JsonNode list) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode element : list) {
            if (!element.isObject()
                    || element.isEmpty()
                    || !first(element).isValueNode()
                    || !names.add(name(element))) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode first(JsonNode object) {
        return object.iterator().next();
    }

    private static String name(JsonNode object) {
        return escaped(first(object).asString());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
