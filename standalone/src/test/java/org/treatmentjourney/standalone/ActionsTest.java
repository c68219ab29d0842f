package org.treatmentjourney.standalone;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.access.Action;

/** Everything that can be asked has its line in the list of who may ask it, and the list has no line too many. */
@AnalyzeClasses(packages = "org.treatmentjourney", importOptions = ImportOption.DoNotIncludeTests.class)
class ActionsTest {
    private static final DescribedPredicate<JavaClass> A_COMMAND = DescribedPredicate.describe(
            "a command", type -> type.isAssignableTo(DomainCommand.class) && type.isRecord());
    private static final DescribedPredicate<JavaClass> A_QUESTION =
            DescribedPredicate.describe("a question", type -> type.isRecord() && isAsked(type));
    private static final DescribedPredicate<JavaClass> A_DECLARED_ACTION = DescribedPredicate.describe(
            "a declared action", type -> Action.of(type.reflect()).isPresent());

    @ArchTest
    static final ArchRule every_command_is_a_declared_action =
            classes().that(A_COMMAND).should(have(A_DECLARED_ACTION)).allowEmptyShould(false);

    @ArchTest
    static final ArchRule every_question_is_a_declared_action =
            classes().that(A_QUESTION).should(have(A_DECLARED_ACTION)).allowEmptyShould(false);

    @ArchTest
    static void every_declared_action_can_be_asked(JavaClasses classes) {
        Stream<Action> asked =
                classes.stream().filter(A_COMMAND.or(A_QUESTION)).flatMap(type -> Action.of(type.reflect()).stream());
        Stream<Action> required = classes.stream()
                .filter(type -> !type.isEquivalentTo(Action.class))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .map(JavaFieldAccess::getTarget)
                .filter(field -> field.getOwner().isEquivalentTo(Action.class))
                .map(field -> Action.valueOf(field.getName()));
        Set<Action> used = Stream.concat(asked, required).collect(Collectors.toSet());
        assertThat(Arrays.stream(Action.values()).filter(action -> !used.contains(action)))
                .as("actions that nobody can ask for")
                .isEmpty();
    }

    /** By its name, or because somebody answers it. */
    private static boolean isAsked(JavaClass type) {
        return type.getSimpleName().matches("Find[A-Z].*")
                || type.getDirectDependenciesToSelf().stream()
                        .flatMap(dependency -> dependency.getOriginClass().getMethods().stream())
                        .anyMatch(method -> method.isAnnotatedWith(QueryHandler.class)
                                && method.getRawParameterTypes().getFirst().equals(type));
    }
}
