package org.treatmentjourney.query.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.InterventionExit;
import org.treatmentjourney.query.measures.Episode;
import org.treatmentjourney.query.measures.Help;
import org.treatmentjourney.query.measures.Leaving;

/**
 * One time in care. Without consent it is an agency, a reference and that there is no consent, and no other field (R33).
 *
 * @param clientReference by which nobody is known outside of this extract
 * @param episode absent without consent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtractLine(
        String agency, String clientReference, boolean consent, ExtractLine.@Nullable Course episode) {

    /** What is handed on with consent. */
    public record Course(
            LocalDate referredOn,
            @Nullable String source,
            @Nullable LocalDate triagedOn,
            @Nullable LocalDate carePlanOn,
            @Nullable LocalDate dischargedOn,
            @Nullable Exit exit,
            @Nullable String dischargeReason,
            @Nullable String lostAt,
            List<Course.Modality> modalities) {

        /** One course of structured help. */
        public record Modality(
                @Nullable String modality,
                @Nullable String setting,
                @Nullable LocalDate referredOn,
                @Nullable LocalDate firstAppointmentOn,
                @Nullable LocalDate startedOn,
                @Nullable LocalDate endedOn,
                @Nullable InterventionExit exit) {

            static Modality of(Help help) {
                return new Modality(
                        help.modality(),
                        help.setting(),
                        help.referredOn(),
                        help.offeredOn(),
                        help.startedOn(),
                        help.endedOn(),
                        help.exit());
            }
        }

        static Course of(Episode episode) {
            Leaving leaving = episode.leaving();
            return new Course(
                    episode.receivedOn(),
                    episode.source(),
                    episode.triagedOn(),
                    episode.plannedOn(),
                    leaving == null ? null : leaving.on(),
                    leaving == null ? null : leaving.exit(),
                    leaving == null ? null : leaving.reason(),
                    leaving == null ? null : leaving.lostAt(),
                    episode.help().stream().map(Modality::of).toList());
        }
    }

    /** @param consent null where nobody has recorded any, which is none */
    static ExtractLine of(String agency, String clientReference, @Nullable Boolean consent, Episode episode) {
        boolean given = Boolean.TRUE.equals(consent);
        return new ExtractLine(agency, clientReference, given, given ? Course.of(episode) : null);
    }
}
