package org.treatmentjourney.web.form;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.web.text.Codes;
import org.treatmentjourney.web.text.Days;
import org.treatmentjourney.web.text.Languages;
import org.treatmentjourney.web.text.Texts;
import tools.jackson.databind.json.JsonMapper;

class ReadBackTest {

    private static final Set<String> NOBODY_WROTE = Set.of("effective", "organisation", "personal", "until");

    /** From who writes, and when. */
    private static final Set<String> FOLLOWS = Set.of(
            "SharedWithoutConsent.from",
            "ShareAcknowledged.agency",
            "ReferredToPartner.agency",
            "PartnerReferralAccepted.agency",
            "PartnerReferralDeclined.agency");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void read() {
        LocaleContextHolder.setLocale(Locale.UK);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(ZoneId.class, () -> ZoneId.of("Europe/London"));
        context.register(Languages.class, Texts.class, Codes.class, Days.class, Inputs.class, ReadBack.class);
        context.refresh();
    }

    @AfterEach
    void end() {
        context.close();
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @MethodSource("events")
    void all_that_somebody_wrote_in_an_entry_is_read_back(Class<?> event) {
        Set<String> known =
                ReadBack.fields(event.getSimpleName()).stream().map(Field::name).collect(toSet());
        assertThat(known).containsAll(written(event).toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_read_back_speaks_of_its_writer_and_not_to_them(Class<?> event) {
        ReadBack readBack = context.getBean(ReadBack.class);
        assertThat(ReadBack.fields(event.getSimpleName()))
                .extracting(readBack::label)
                .noneMatch(label -> label.matches("(?i).*\\byou(r)?\\b.*"));
    }

    @Test
    void codes_days_lists_and_rows_are_told_in_words() {
        assertThat(said("ComprehensiveAssessmentCompleted", """
                {"journeyId": "00000000-0000-4000-8000-000000000001", "builtOnInitialPlan": true,
                 "personal": {"domains": [{"domain": "health", "findings": "low mood"}, {"domain": "offending"}],
                              "dualDiagnosis": "suspected"}}"""))
                .containsExactly(
                        new Said(
                                "Domains of life",
                                List.of(),
                                List.of(new Said(
                                        "Physical and mental health",
                                        List.of(),
                                        List.of(leaf("What was found", "low mood"))))),
                        leaf("Co-occurring mental health problem", "Suspected"),
                        leaf("Builds on the initial care plan", "Yes"));
        assertThat(said("SafetyPlanMade", "{\"personal\": {\"warningSigns\": [\"no sleep\", \"no food\"]}}"))
                .containsExactly(new Said("Warning signs", List.of("no sleep", "no food"), List.of()));
        assertThat(said("DueWorkDeferred", "{\"work\": \"triage\", \"until\": \"2026-11-02\", \"personal\": {}}"))
                .contains(leaf("Put off until", "2 November 2026"));
        assertThat(said("AdviceGiven", "{\"topics\": [], \"language\": \"pl\", \"personal\": {}}"))
                .containsExactly(leaf("Language it was given in", "Polish"));
    }

    @Test
    void that_there_are_no_urgent_risks_was_said_and_is_read() {
        assertThat(said("SessionHeld", "{\"personal\": {\"handover\": {\"urgentRisks\": []}}}"))
                .containsExactly(new Said(
                        "Handover to the next worker",
                        List.of(),
                        List.of(leaf("Urgent risks", "There are no urgent risks"))));
    }

    @Test
    void nothing_is_read_where_nothing_was_written_or_all_of_it_is_erased() {
        assertThat(said("InterventionStarted", "{\"interventionId\": \"00000000-0000-4000-8000-000000000001\"}"))
                .isEmpty();
        assertThat(said("StrengthsRecorded", "{\"personal\": \"erased\"}")).isEmpty();
        assertThat(said("OfALaterVersion", "{\"personal\": {\"note\": \"x\"}}")).isEmpty();
    }

    private List<Said> said(String event, String payload) {
        return context.getBean(ReadBack.class).of(event, JsonMapper.shared().readTree(payload));
    }

    private static Said leaf(String label, String words) {
        return new Said(label, List.of(words), List.of());
    }

    static Stream<Class<?>> events() {
        return Stream.of(JourneyEvent.class, ClientEvent.class).flatMap(kind -> Records.below(kind).stream());
    }

    private static Stream<String> written(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> Stream.concat(names(component), personal(component)));
    }

    private static Stream<String> names(RecordComponent component) {
        String place = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        boolean somebodys = component.getType() != UUID.class
                && !NOBODY_WROTE.contains(component.getName())
                && !FOLLOWS.contains(place);
        return somebodys ? Stream.of(component.getName()) : Stream.empty();
    }

    private static Stream<String> personal(RecordComponent component) {
        return component.getType() == Personal.class
                ? written((Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0])
                : Stream.empty();
    }
}
