package org.treatmentjourney.http.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.cache.Cache.ValueRetrievalException;

class ProviderKeysTest {

    private final AtomicLong now = new AtomicLong();
    private final ProviderKeys keys = new ProviderKeys(now::get);
    private String published = "first";
    private boolean away;
    private int asked;

    @Test
    void are_asked_for_once_while_they_are_fresh() {
        assertThat(ask()).isEqualTo("first");
        published = "second";
        pass(ProviderKeys.FRESH.minusSeconds(1));
        assertThat(ask()).isEqualTo("first");
        pass(Duration.ofSeconds(1));
        assertThat(ask()).isEqualTo("second");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void are_asked_for_when_a_token_names_a_new_one_but_not_all_the_time() {
        ask();
        published = "second";
        keys.invalidate();
        assertThat(ask()).isEqualTo("first");
        pass(ProviderKeys.PAUSE);
        assertThat(ask()).isEqualTo("second");
    }

    @Test
    void hold_while_the_provider_is_away_for_less_than_an_hour() {
        ask();
        away = true;
        pass(ProviderKeys.KEPT);
        assertThat(ask()).isEqualTo("first");
        int before = asked;
        assertThat(ask()).isEqualTo("first");
        assertThat(asked).isEqualTo(before);
        pass(ProviderKeys.PAUSE);
        assertThatExceptionOfType(ValueRetrievalException.class).isThrownBy(this::ask);
    }

    @Test
    void are_asked_for_again_until_they_were_told_once() {
        away = true;
        assertThatExceptionOfType(ValueRetrievalException.class).isThrownBy(this::ask);
        away = false;
        assertThat(ask()).isEqualTo("first");
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private @Nullable Object ask() {
        return keys.get("keys", () -> {
            asked++;
            if (away) {
                throw new IOException("away");
            }
            return published;
        });
    }
}
