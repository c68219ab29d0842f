package org.treatmentjourney.campaign.seeded;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.util.Optional;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;

/** One mistake in one method of the program, which itself has no switch for any of them. */
public enum Mistake {
    /** PostgreSQL answers before the write is on disk: a setting, no change of code. */
    ANSWERED_BEFORE_IT_IS_KEPT,
    /** A view folds on over a hole. */
    GUARD_OFF("org.treatmentjourney.query.fold.Folding", "apply", Advices.NoGuard.class),
    /** How far a view has come is committed apart from its rows. */
    TOKEN_APART("org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore", "storeToken", Advices.Apart.class),
    /** Writers do not wait for each other: a function of the database, no change of code. */
    LOCK_OFF,
    /** A repeat is taken for a new request. */
    REPEAT_CHECK_OFF("org.treatmentjourney.command.stream.Answers", "toKey", Advices.NoRepeat.class),
    /** What a person said stands in the metadata. */
    TEXT_IN_METADATA("org.treatmentjourney.log.seal.SealedEventMessage", "withMetaData", Advices.Leak.class),
    /** Nobody looks at If-Match. */
    VERSION_NOT_CHECKED("org.treatmentjourney.command.stream.StreamShell", "requireCurrent", Advices.Left.class),
    /** What was marked as entered in error is folded all the same. */
    IN_ERROR_FORGOTTEN("org.treatmentjourney.domain.Selection", "struck", Advices.NothingStruck.class);

    private final Optional<Place> place;

    private record Place(String type, String method, Class<?> advice) {}

    Mistake() {
        this.place = Optional.empty();
    }

    Mistake(String type, String method, Class<?> advice) {
        this.place = Optional.of(new Place(type, method, advice));
    }

    public boolean isInTheCode() {
        return place.isPresent();
    }

    AgentBuilder into(AgentBuilder agent) {
        return place.<AgentBuilder>map(at -> agent.type(named(at.type()))
                        .transform((builder, type, loader, module, domain) ->
                                builder.visit(Advice.to(at.advice()).on(named(at.method())))))
                .orElse(agent);
    }
}
