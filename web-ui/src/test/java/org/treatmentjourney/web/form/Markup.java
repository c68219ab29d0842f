package org.treatmentjourney.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A piece of a page, to be compared with another one that shows the same. */
record Markup(Element body) {

    static Markup of(String html) {
        return new Markup(Jsoup.parseBodyFragment(html.replaceAll(">\\s+", ">").replaceAll("\\s+<", "<"))
                .body());
    }

    /** Which only ours have. */
    Markup withoutAnEmptyChoice() {
        body.select("option").stream()
                .filter(option -> option.attr("value").isEmpty())
                .forEach(Element::remove);
        return this;
    }

    /** Ids by the order in which they come; without names, what is ours alone, and what only their scripts read. */
    String plain() {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Element element : body.getAllElements()) {
            if (element.hasAttr("id")) {
                ids.put(element.id(), "id" + ids.size());
                element.id(ids.get(element.id()));
            }
        }
        for (Element element : body.getAllElements()) {
            for (String attribute : List.of("for", "aria-describedby", "href")) {
                if (element.hasAttr(attribute)) {
                    element.attr(attribute, renamed(element.attr(attribute), ids));
                }
            }
            Stream.of(
                            "name",
                            "rows",
                            "autocomplete",
                            "data-module",
                            "data-focus",
                            "tabindex",
                            "inputmode",
                            "spellcheck")
                    .forEach(element::removeAttr);
            element.classNames().stream().filter(name -> name.startsWith("tj-")).forEach(element::removeClass);
            if (element.attr("value").isEmpty()) {
                element.removeAttr("value");
            }
            element.attr("class", String.join(" ", element.classNames()));
            List<String> attributes = new ArrayList<>();
            element.attributes().forEach(attribute -> attributes.add(attribute.getKey() + "=" + attribute.getValue()));
            element.clearAttributes();
            attributes.stream().sorted().map(one -> one.split("=", 2)).forEach(one -> element.attr(one[0], one[1]));
        }
        return body.outerHtml().replace(" class=\"\"", "").replace(">: ", ">");
    }

    private static String renamed(String named, Map<String, String> ids) {
        return String.join(
                " ",
                Stream.of(named.split(" "))
                        .map(one -> one.startsWith("#") ? "#" : ids.getOrDefault(one, one))
                        .toList());
    }
}
