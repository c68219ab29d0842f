package org.treatmentjourney.web.selfhelp;

import java.util.List;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each question of the service's own form has a row; what was not asked is not sent (R40). */
record EvaluationForm(Ask ask) implements OwnForm {

    private static final String ANSWERS = "answers";
    private static final String QUESTION = "question";

    @Override
    public String command() {
        return "evaluate-self-help";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        new SelfHelpForm(command(), ask).lay(model, body, stream, me);
        ArrayNode answers = body.withArray(ANSWERS);
        List<String> there = answers.valueStream()
                .map(answer -> answer.path(QUESTION).asString(""))
                .toList();
        CodeTables.standard().table("self-help-question").codes().stream()
                .map(Code::code)
                .filter(question -> !there.contains(question))
                .forEach(question -> answers.addObject().put(QUESTION, question));
    }

    @Override
    public void tidy(ObjectNode body, MultiValueMap<String, String> posted) {
        if (body.path(ANSWERS) instanceof ArrayNode answers) {
            List<JsonNode> said =
                    answers.valueStream().filter(EvaluationForm::isSaid).toList();
            if (said.isEmpty()) {
                body.remove(ANSWERS);
            } else {
                body.putArray(ANSWERS).addAll(said);
            }
        }
    }

    private static boolean isSaid(JsonNode answer) {
        return answer.has("rating") || answer.has("declined") || answer.has("comment");
    }
}
