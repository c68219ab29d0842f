package org.treatmentjourney.command.escalation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is told outside the screen.
 *
 * @param every how often it is looked
 * @param from the sender of e-mails
 * @param pages where the pages are, for the link in a message
 * @param to by organisation, whom each step reaches; steps after the last of them reach the last again
 * @param privacy by organisation, the same for what the privacy officer is told
 */
@ConfigurationProperties("journey.escalation")
public record EscalationSettings(
        @DefaultValue("1m") Duration every,
        @DefaultValue("journey@localhost") String from,
        @DefaultValue("http://localhost:8080") String pages,
        @DefaultValue Map<String, List<Recipient>> to,
        @DefaultValue Map<String, List<Recipient>> privacy) {

    public EscalationSettings {
        requireSomebody("to", to);
        requireSomebody("privacy", privacy);
    }

    private static void requireSomebody(String setting, Map<String, List<Recipient>> recipients) {
        recipients.forEach((organisation, steps) -> {
            if (steps.isEmpty()) {
                throw new IllegalArgumentException(
                        "journey.escalation." + setting + "." + organisation + " names nobody");
            }
        });
    }

    /** One step. */
    public record Recipient(
            @Nullable String email, @Nullable String webhook) {}

    Recipient at(String organisation, int step) {
        return at(to.getOrDefault(organisation, List.of()), step);
    }

    Recipient privacyAt(String organisation, int step) {
        return at(privacy.getOrDefault(organisation, List.of()), step);
    }

    private static Recipient at(List<Recipient> steps, int step) {
        return steps.get(Math.min(step, steps.size()) - 1);
    }
}
