package org.treatmentjourney.domain.settings.value;

/** What an organisation has set, as it is in force. */
@FunctionalInterface
public interface Limits {

    /** What holds as long as nobody has set anything. */
    Limits STANDARD = setting -> Span.of(setting.standard()).orElseThrow();

    Span of(Setting setting);
}
