package org.treatmentjourney.standalone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;

/** The modules know each other in one direction only, and so do the packages within them. */
@AnalyzeClasses(packages = ModulesTest.OURS, importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {
    static final String OURS = "org.treatmentjourney";
    private static final String DOMAIN = OURS + ".domain";
    private static final String LOG = OURS + ".log";
    private static final String HTTP = OURS + ".http";
    private static final String COMMAND = OURS + ".command";
    private static final String QUERY = OURS + ".query";
    private static final String WEB = OURS + ".web";
    private static final String STANDALONE = OURS + ".standalone";

    @ArchTest
    static final ArchRule the_domain_knows_nothing_else_of_ours = only(DOMAIN);

    @ArchTest
    static final ArchRule the_log_knows_the_domain = only(LOG, DOMAIN + "..");

    @ArchTest
    static final ArchRule the_door_knows_the_domain_and_the_log = only(HTTP, DOMAIN + "..", LOG + "..");

    @ArchTest
    static final ArchRule commands_know_domain_door_and_log = only(COMMAND, DOMAIN + "..", HTTP + "..", LOG + "..");

    @ArchTest
    static final ArchRule queries_know_events_but_no_model_and_no_command = only(
            QUERY,
            DOMAIN,
            DOMAIN + ".*.event",
            DOMAIN + ".*.question",
            DOMAIN + ".*.value",
            DOMAIN + ".access",
            DOMAIN + ".code",
            DOMAIN + ".course",
            DOMAIN + ".outcome",
            DOMAIN + ".prescription",
            HTTP + "..",
            LOG + "..");

    /**
     * No privileged way in: pages ask questions, show their answers and send commands; nothing else of a service is theirs.
     * The program says by their names what it leaves out.
     */
    @ArchTest
    static final ArchRule pages_know_commands_questions_and_answers_only = noClasses()
            .that()
            .resideInAPackage(WEB + "..")
            .and()
            .doNotHaveFullyQualifiedName(WEB + ".WebUiProgram")
            .should()
            .dependOnClassesThat(resideInAnyPackage(COMMAND + "..", QUERY + "..", LOG + "..")
                    .and(isMoreThanData())
                    .and(simpleNameIsNot("Asking", "Intake", "DraftIntake", "CommandCatalogue")))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.axonframework..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nothing_knows_the_whole = noClasses()
            .that()
            .resideOutsideOfPackage(STANDALONE + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(STANDALONE + "..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule no_two_packages_need_each_other =
            slices().assignedFrom(packages()).should().beFreeOfCycles().allowEmptyShould(false);

    /** What has connections of its own may read past the fence; the record of who looked is no view. */
    @ArchTest
    static final ArchRule answers_read_views_through_the_fence = noClasses()
            .that()
            .resideInAPackage(QUERY + "..")
            .and()
            .resideOutsideOfPackages(QUERY + ".projection", QUERY + ".fence", QUERY + ".access.store")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javax\\.sql\\.DataSource|.*\\.JdbcTemplate|.*\\.JdbcClient|.*\\.NamedParameterJdbc.*")
            .allowEmptyShould(false);

    private static DescribedPredicate<JavaClass> isMoreThanData() {
        return DescribedPredicate.describe(
                "are no records and no enums",
                type -> !type.getBaseComponentType().isRecord()
                        && !type.getBaseComponentType().isEnum());
    }

    private static DescribedPredicate<JavaClass> simpleNameIsNot(String... names) {
        return DescribedPredicate.describe(
                "are not " + String.join(", ", names),
                type -> Arrays.stream(names).noneMatch(type.getSimpleName()::equals));
    }

    private static ArchRule only(String module, String... known) {
        var allowed = resideInAnyPackage(known).or(resideInAnyPackage(module + ".."));
        return classes()
                .that()
                .resideInAPackage(module + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(OURS + "..").or(allowed))
                .allowEmptyShould(false);
    }

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
