package org.treatmentjourney.command.shape;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Language;
import org.treatmentjourney.domain.shape.NameOf;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Short;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schema of what is written as text: a code, a name of somebody or something, or words. */
final class TextSchema {

    static final String PERSON_ID = "^[!-~]+$";
    static final String CODE = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final int TEXT = 4000;
    private static final int LINE = 200;

    private final CodeTables codes;

    TextSchema(CodeTables codes) {
        this.codes = codes;
    }

    ObjectNode of(RecordComponent component) {
        Coded coded = component.getAnnotation(Coded.class);
        if (coded != null) {
            List<String> known =
                    codes.table(coded.value()).codes().stream().map(Code::code).toList();
            return coded.open() ? oneLike(known) : oneOf(known);
        }
        if (component.isAnnotationPresent(PersonId.class)) {
            ObjectNode person = text().put("pattern", PERSON_ID).put("maxLength", LINE);
            person.putArray("examples").add("clinician").add("clinician2");
            return person;
        }
        if (component.isAnnotationPresent(Language.class)) {
            return text().put("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$").put("maxLength", 35);
        }
        NameOf name = component.getAnnotation(NameOf.class);
        return name == null ? text().put("maxLength", longest(component)) : oneOf(names(name.value()));
    }

    /** The bounds of a list count its entries and say nothing of how long each is. */
    private static int longest(RecordComponent component) {
        Between between = component.getAnnotation(Between.class);
        if (between != null && component.getType() == String.class) {
            return between.max();
        }
        return component.isAnnotationPresent(Short.class) ? LINE : TEXT;
    }

    private static List<String> names(Class<? extends DomainCommand> commands) {
        return Records.below(commands).stream()
                .map(command -> Kebab.words(command.getSimpleName()))
                .toList();
    }

    static ObjectNode oneOf(List<String> values) {
        ObjectNode schema = text();
        ArrayNode allowed = schema.putArray("enum");
        values.forEach(allowed::add);
        return schema;
    }

    /** Others may have been added; whether one was is for the model to say. */
    private static ObjectNode oneLike(List<String> values) {
        ObjectNode schema = text().put("pattern", CODE).put("maxLength", LINE);
        ArrayNode examples = schema.putArray("examples");
        values.forEach(examples::add);
        return schema;
    }

    private static ObjectNode text() {
        return JsonNodeFactory.instance.objectNode().put("type", "string");
    }
}
