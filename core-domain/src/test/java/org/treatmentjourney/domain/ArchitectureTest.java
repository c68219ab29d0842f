package org.treatmentjourney.domain;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The domain is plain Java, reads no clock and points one way: command, model, event, value. */
@AnalyzeClasses(packages = "org.treatmentjourney.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String DOMAIN = "org.treatmentjourney.domain";

    @ArchTest
    static final ArchRule the_domain_is_plain_java = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN + "..", "java..", "org.jspecify..")
            .because("no Spring, Axon, Jackson or JPA decides what is true of a client")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule time_and_chance_are_passed_in = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java..")))
                    .and(target(nameMatching("now|system.*|currentTimeMillis|nanoTime|randomUUID|random"))))
            .because("the same events and the same command give the same answer, whenever they are asked")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule events_and_values_know_no_command_and_no_model = noClasses()
            .that()
            .resideInAnyPackage("..event..", "..value..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..command..", "..act..", "..access..", DOMAIN + ".journey", DOMAIN + ".client")
            .because("they are the contract of the log and outlive whatever wrote them")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule values_know_no_event = noClasses()
            .that()
            .resideInAPackage("..value..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..event..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule commands_know_no_model = noClasses()
            .that()
            .resideInAPackage("..command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..act..", "..access..", DOMAIN + ".journey", DOMAIN + ".client")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule no_two_packages_need_each_other =
            slices().assignedFrom(packages()).should().beFreeOfCycles().allowEmptyShould(false);

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return SliceIdentifier.of(javaClass.getPackageName());
            }

            @Override
            public String getDescription() {
                return "every package";
            }
        };
    }
}
