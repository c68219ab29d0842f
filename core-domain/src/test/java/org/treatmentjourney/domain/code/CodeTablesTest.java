package org.treatmentjourney.domain.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.domain.settings.event.SettingsEvent;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.staff.event.StaffEvent;

class CodeTablesTest {

    private static final CodeTables TABLES = CodeTables.standard();

    @Test
    void the_index_names_exactly_the_files_of_the_folder() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(CodeTables.class.getResource("/codes"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("index.tsv"),
                                    TABLES.names().stream().map(name -> name + ".tsv"))
                            .toList());
        }
    }

    @Test
    void every_coded_field_has_its_table() {
        Set<String> coded = classes()
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(field -> field.isAnnotationPresent(Coded.class))
                .map(field -> field.getAnnotation(Coded.class).value())
                .collect(Collectors.toSet());

        assertThat(coded).hasSizeGreaterThan(20);
        assertThat(TABLES.names()).containsAll(coded);
    }

    @Test
    void every_closed_value_of_a_journey_equals_its_table() {
        List<Class<?>> closed = classes()
                .filter(Class::isEnum)
                .filter(type -> type.getPackageName().matches(".*\\.(journey|group|selfhelp)\\.value")
                        || type == Role.class
                        || type == ErrorReason.class)
                .toList();

        assertThat(closed)
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> assertThat(codesOf(kebab(type.getSimpleName())))
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.toString()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'))
                                .toList()));
    }

    /** Nobody at work is the program. */
    @Test
    void staff_have_any_role_but_the_programs() {
        List<Code> held = TABLES.table("role").codes().stream()
                .filter(code -> !code.code().equals(Role.PROGRAM.code()))
                .toList();
        assertThat(TABLES.table("staff-role").codes()).isEqualTo(held);
    }

    @Test
    void every_event_has_a_title() {
        assertThat(codesOf("event"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                ClientEvent.class,
                                JourneyEvent.class,
                                SettingsEvent.class,
                                StaffEvent.class,
                                ServiceEvent.class,
                                LinkEvent.class,
                                GroupEvent.class,
                                SelfHelpEvent.class)
                        .flatMap(kind -> Records.below(kind).stream())
                        .map(Class::getSimpleName)
                        .distinct()
                        .toList());
    }

    @Test
    void every_setting_of_due_work_has_a_label() {
        assertThat(codesOf("due-work-setting"))
                .containsExactlyElementsOf(
                        Arrays.stream(Setting.values()).map(Setting::key).toList());
    }

    @Test
    void codes_are_written_in_kebab_case_but_events_like_their_types() {
        assertThat(TABLES.names()).filteredOn(name -> !name.equals("event")).allSatisfy(name -> {
            assertThat(name).matches("[a-z]+(-[a-z]+)*");
            assertThat(codesOf(name)).allMatch(code -> code.matches("[a-z0-9]+([-.][a-z0-9]+)*"));
        });
    }

    @Test
    void no_label_is_padded_and_no_two_codes_of_a_table_read_alike() {
        assertThat(TABLES.names()).allSatisfy(name -> {
            List<Code> codes = TABLES.table(name).codes();
            assertThat(codes)
                    .allMatch(code -> code.en().equals(code.en().strip())
                            && code.nb().equals(code.nb().strip()));
            assertThat(codes).extracting(Code::en).doesNotHaveDuplicates();
            assertThat(codes).extracting(Code::nb).doesNotHaveDuplicates();
        });
    }

    @Test
    void every_service_belongs_to_a_known_organisation() {
        assertThat(codesOf("service"))
                .isNotEmpty()
                .allSatisfy(service -> assertThat(TABLES.organisationOf(service))
                        .hasValueSatisfying(
                                owner -> assertThat(codesOf("organisation")).contains(owner)));
        assertThat(TABLES.organisationOf("ward-7")).contains("st-anne");
        assertThat(TABLES.organisationOf("nowhere")).isEmpty();
    }

    @Test
    void every_kind_of_due_work_names_its_rule() {
        assertThat(TABLES.table("work").codes())
                .allSatisfy(kind -> assertThat(kind.more().get("rule")).matches("R[0-9]+"));
    }

    @Test
    void a_table_nobody_knows_is_refused_by_name() {
        assertThatThrownBy(() -> TABLES.table("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    private static List<String> codesOf(String table) {
        return TABLES.table(table).codes().stream().map(Code::code).toList();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Stream<Class<?>> classes() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.treatmentjourney.domain")
                        .stream()
                        .map(JavaClass::reflect);
    }
}
