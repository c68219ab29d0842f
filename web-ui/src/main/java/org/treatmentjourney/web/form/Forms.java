package org.treatmentjourney.web.form;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.treatmentjourney.command.catalogue.CommandType;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.web.text.Days;
import org.treatmentjourney.web.text.Texts;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** From what a browser sent to what a command needs, and from there to what a page shows. */
@Component
public class Forms {

    private final Inputs inputs;
    private final FieldErrors errors;
    private final Texts texts;
    private final Days days;

    Forms(Inputs inputs, FieldErrors errors, Texts texts, Days days) {
        this.inputs = inputs;
        this.errors = errors;
        this.texts = texts;
        this.days = days;
    }

    public Filled read(CommandType type, UUID stream, MultiValueMap<String, String> posted) {
        String version = posted.getFirst(Filled.VERSION);
        String key = posted.getFirst(Filled.KEY);
        return new Filled(
                type,
                stream,
                new Written(posted, days.zone()).body(Fields.of(type.type())),
                key == null || key.isBlank() ? UUID.randomUUID().toString() : key,
                version == null || !version.matches("\\d{1,18}") ? null : Long.valueOf(version),
                posted.getOrDefault(Filled.MORE, List.of()),
                back(posted.getFirst(Filled.BACK)));
    }

    /** What an address asks a new form to begin with. A list that it does not name is not an empty one. */
    public Filled asked(CommandType type, UUID stream, MultiValueMap<String, String> parameters) {
        Filled asked = read(type, stream, parameters);
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        asked.body().properties().stream()
                .filter(said -> !(said.getValue().isArray() && said.getValue().isEmpty()))
                .forEach(said -> named.set(said.getKey(), said.getValue()));
        return asked.with(named);
    }

    public Form show(Filled filled, boolean again) {
        return form(filled, Map.of(), null, List.of(), again);
    }

    /** With everything that was written, and all that is wrong with it, beside the fields that it is about. */
    public Form refused(Filled filled, Refused why, List<String> changed) {
        Map<String, String> wrong = errors.of(why);
        Object newer = why.details().get("version");
        Filled shown = newer instanceof Number version ? filled.seen(version.longValue()) : filled;
        if (!wrong.isEmpty()) {
            return form(shown, wrong, null, changed, false);
        }
        String sentence = texts.first("refusal." + why.code()).orElse(why.sentence());
        List<String> blamed = Blamed.in(show(filled, false), why.code()).stream()
                .map(Input::path)
                .toList();
        return blamed.size() == 1
                ? form(shown, beside(blamed, why.code(), sentence), null, changed, false)
                : form(shown, beside(blamed, why.code(), texts.of("error.required")), sentence, changed, false);
    }

    /** Some rules have words of their own for what stands beside a field. */
    private Map<String, String> beside(List<String> paths, String code, String otherwise) {
        String words = texts.first("error." + code).orElse(otherwise);
        return paths.stream().collect(toMap(path -> path, path -> words));
    }

    private Form form(
            Filled filled, Map<String, String> wrong, @Nullable String refused, List<String> changed, boolean again) {
        return new Form(
                filled.type().path(),
                filled.address(),
                filled.key(),
                filled.version(),
                filled.back(),
                inputs.of(Fields.of(filled.type().type()), filled.body(), wrong, filled.more()),
                refused,
                changed,
                filled.more(),
                again);
    }

    /** Only to pages of our own. */
    private static String back(@Nullable String asked) {
        return asked != null && asked.matches("/[a-z][A-Za-z0-9/_-]*(\\?[A-Za-z0-9=&:._-]*)?")
                ? Objects.requireNonNull(asked)
                : "";
    }
}
