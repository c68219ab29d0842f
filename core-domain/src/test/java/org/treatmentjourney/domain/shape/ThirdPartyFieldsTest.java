package org.treatmentjourney.domain.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;

/** Of each field that may tell about somebody else it has been decided, once, whether the client is given it. */
class ThirdPartyFieldsTest {

    private static final Pattern SUSPECT = Pattern.compile(
            "(?i).*(who|carer|ofkin|relation|child|partner|family|household|referrer|informant|told|victim"
                    + "|witness|recipient|attendee|contact|mother|father|parent|decidedBy|thirdParty).*");

    /** The client's own to know: what they said themselves, who at work did something, and to whom they were spoken of. */
    private static final Set<String> GIVEN = Set.of(
            "CarePlanCopyGiven.clientTold",
            "CarePlanCopyGiven.decidedBy",
            "CarePlanCopyGiven.Details.recipient",
            "CarerInvolved.Details.relation",
            "CarerInvolved.Details.who",
            "CarerInvolved.mayBeTold",
            "ClientReferred.Details.referrer",
            "ClientRegistered.Details.contacts",
            "ClientRegistered.Details.nextOfKin",
            "Discharged.contactAttempts",
            "DischargedFromWard.clientTold",
            "DischargedFromWard.crisisContactGiven",
            "DischargedFromWard.decidedBy",
            "DomainSection.thirdParty",
            "NextOfKin.mayBeTold",
            "OrganisationInformed.clientTold",
            "OrganisationInformed.decidedBy",
            "OrganisationInformed.Details.recipient",
            "PersonName.family",
            "PlanRole.thirdParty",
            "PlanRole.who",
            "PrescriptionTransferRequested.Details.contact",
            "Referrer.who",
            "ReferralDeclined.clientTold",
            "SafeContact.whoElseSees",
            "SafeguardingRecorded.Details.toldAt",
            "SafeguardingRecorded.Details.toldWhom",
            "SessionHeld.Details.attendees",
            "SharedWithoutConsent.Details.whyNotTold",
            "SharedWithoutConsent.clientTold",
            "SharedWithoutConsent.decidedBy",
            "TriageAssessed.Details.childrenAtHome",
            "UrgentRisk.toldAt",
            "UrgentRisk.toldWhom");

    @Test
    void every_field_that_may_tell_about_somebody_else_is_decided() {
        assertThat(suspects()
                        .filter(part -> !part.isAnnotationPresent(ThirdParty.class))
                        .map(ThirdPartyFieldsTest::name)
                        .distinct()
                        .sorted())
                .as("annotate it with @ThirdParty, or say here that the client is given it")
                .containsExactlyElementsOf(new TreeSet<>(GIVEN));
    }

    @Test
    void what_is_left_out_is_what_somebody_wrote_down_here() {
        assertThat(all().filter(part -> part.isAnnotationPresent(ThirdParty.class))
                        .map(ThirdPartyFieldsTest::name)
                        .distinct()
                        .sorted())
                .containsExactly(
                        "CarerInvolved.Details.note",
                        "DeathRecorded.Details.toldBy",
                        "NextOfKin.contact",
                        "Referrer.contact",
                        "SafeguardingRecorded.Details.childrenInHousehold",
                        "SafeguardingRecorded.Details.note");
    }

    private static Stream<RecordComponent> suspects() {
        return all().filter(part -> SUSPECT.matcher(part.getName()).matches());
    }

    private static Stream<RecordComponent> all() {
        return Stream.of(ClientEvent.class, JourneyEvent.class, SelfHelpEvent.class)
                .<Class<?>>flatMap(root -> Records.below(root).stream())
                .flatMap(ThirdPartyFieldsTest::parts);
    }

    private static Stream<RecordComponent> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(part -> Stream.concat(
                        Stream.of(part), records(part.getGenericType()).flatMap(ThirdPartyFieldsTest::parts)));
    }

    private static Stream<Class<?>> records(Type type) {
        return switch (type) {
            case ParameterizedType many ->
                Arrays.stream(many.getActualTypeArguments()).flatMap(ThirdPartyFieldsTest::records);
            case Class<?> one when one.isRecord() -> Stream.of(one);
            default -> Stream.of();
        };
    }

    private static String name(RecordComponent part) {
        Class<?> owner = part.getDeclaringRecord();
        Class<?> outer = owner.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName() + ".") + owner.getSimpleName() + "." + part.getName();
    }
}
