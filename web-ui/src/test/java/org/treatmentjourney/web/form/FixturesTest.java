package org.treatmentjourney.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our fragments make the markup that the makers of the style sheet publish for each component, as they were tested. */
class FixturesTest {

    private static final SpringTemplateEngine ENGINE = engine();

    @ParameterizedTest
    @CsvSource({
        "input, default, LINE, line",
        "input, with hint text, LINE, line",
        "input, with error message, LINE, line",
        "input, with error and hint, LINE, line",
        "input, with width-5 class, NUMBER, line",
        "textarea, with hint, TEXT, text",
        "textarea, with error message, TEXT, text",
        "textarea, with hint and error message, TEXT, text",
        "select, with hint text and error message, CHOICE, select",
        "radios, small inline, CHOICE, radios",
        "checkboxes, small, CHOICES, choices",
        "error-summary, default, TEXT, summary"
    })
    void a_fragment_is_like_its_fixture(String component, String name, Kind kind, String fragment) throws IOException {
        JsonNode fixture = fixture(component, name);
        assertThat(Markup.of(render(fragment, fixture.get("options"), kind))
                        .withoutAnEmptyChoice()
                        .plain())
                .isEqualTo(Markup.of(fixture.get("html").asString()).plain());
    }

    private static String render(String fragment, JsonNode options, Kind kind) {
        var context = new Context(Locale.UK);
        boolean summary = fragment.equals("summary");
        context.setVariable("it", summary ? form(options) : input(options, kind, "field"));
        return ENGINE.process(
                "<th:block th:replace=\"~{fragments/fields :: %s(${it})}\"></th:block>".formatted(fragment), context);
    }

    private static Form form(JsonNode options) {
        List<Input> wrong = new ArrayList<>();
        options.get("errorList")
                .forEach(error -> wrong.add(new Input(
                        error.get("href").asString().substring(1),
                        List.of(),
                        Kind.LINE,
                        "",
                        null,
                        error.get("text").asString(),
                        true,
                        "",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        false)));
        return new Form("any", "/", "key", null, "", wrong, null, List.of(), List.of(), false);
    }

    private static Input input(JsonNode options, Kind kind, String path) {
        List<Choice> choices = new ArrayList<>();
        options.path("items")
                .forEach(item -> choices.add(new Choice(
                        item.get("value").asString(), item.get("text").asString(), false)));
        JsonNode legend = options.at("/fieldset/legend/text");
        return new Input(
                path,
                List.of(),
                kind,
                legend.isMissingNode() ? options.at("/label/text").asString() : legend.asString(),
                text(options.at("/hint/text")),
                text(options.at("/errorMessage/text")),
                true,
                "",
                null,
                null,
                choices,
                List.of(),
                List.of(),
                null,
                null,
                null,
                false);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isMissingNode() ? null : node.asString();
    }

    private static JsonNode fixture(String component, String name) throws IOException {
        try (InputStream file = new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:META-INF/resources/webjars/govuk-frontend/*/dist/govuk/components/"
                                + component + "/fixtures.json")[0]
                        .getInputStream()) {
            return JsonMapper.shared()
                    .readTree(file)
                    .get("fixtures")
                    .valueStream()
                    .filter(one -> one.get("name").asString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static SpringTemplateEngine engine() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/pages");
        texts.setDefaultEncoding("UTF-8");
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCheckExistence(true);
        files.setOrder(1);
        var inline = new StringTemplateResolver();
        inline.setOrder(2);
        var engine = new SpringTemplateEngine();
        engine.setMessageSource(texts);
        engine.setTemplateEngineMessageSource(texts);
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(inline);
        return engine;
    }
}
