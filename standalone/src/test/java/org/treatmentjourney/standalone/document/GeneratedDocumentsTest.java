package org.treatmentjourney.standalone.document;

import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.treatmentjourney.command.catalogue.EventCatalogue;
import org.treatmentjourney.http.care.PersonTag;
import org.treatmentjourney.query.view.View;

/** What people read about the code is what the code says. */
class GeneratedDocumentsTest {
    private final Notice notice = new Notice(views(), Catalogue.samples());

    @Test
    void the_catalogue_of_events_is_up_to_date() {
        Repository.requireSame("docs/event-catalogue.md", EventDocument.of(new EventCatalogue(Catalogue.NAMES).all()));
    }

    @Test
    void the_table_of_commands_is_up_to_date() {
        Repository.requireSame("docs/commands.md", CommandDocument.of(notice));
    }

    @Test
    void the_table_of_rules_is_up_to_date() {
        Repository.requireSame("docs/rules.md", RuleDocument.of());
    }

    private static List<View<?>> views() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(ZoneId.class, () -> ZoneId.of("Europe/London"));
            context.registerBean(PersonTag.class, () -> new PersonTag(HexFormat.of()::formatHex));
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(View.class));
            scanner.scan("org.treatmentjourney.query");
            context.refresh();
            return context.getBeansOfType(View.class).values().stream()
                    .<View<?>>map(view -> view)
                    .toList();
        }
    }
}
