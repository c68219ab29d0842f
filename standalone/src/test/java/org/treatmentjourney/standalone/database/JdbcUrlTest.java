package org.treatmentjourney.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.log.schema.SchemaOwner;
import org.treatmentjourney.standalone.start.CannotStart;

class JdbcUrlTest {

    @Test
    void keepsWhatTheUrlAsksForAndAddsWhatProtectsThePayload() {
        assertThat(JdbcUrl.careful("jdbc:postgresql://db/journey?sslmode=verify-full"))
                .isEqualTo("jdbc:postgresql://db/journey?sslmode=verify-full"
                        + "&logServerErrorDetail=false&reWriteBatchedInserts=true");
    }

    @Test
    void nobodyCanSwitchTheProtectionOff() {
        assertThat(JdbcUrl.careful("jdbc:postgresql://db/journey?logServerErrorDetail=true"))
                .doesNotContain("logServerErrorDetail=true")
                .contains("logServerErrorDetail=false");
    }

    @Test
    void anotherDatabaseIsRefusedWithoutRepeatingTheUrl() {
        assertThatThrownBy(() -> JdbcUrl.careful("jdbc:mysql://db/journey?password=secret"))
                .isInstanceOf(CannotStart.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void thePlaceOfAnOutsideDatabaseShowsNoPassword() {
        var outside = OutsideDatabase.at(
                "jdbc:postgresql://db/journey?password=secret", "me", "other", new SchemaOwner("owner", "third"));

        assertThat(outside.place()).isEqualTo("postgresql://db/journey");
        assertThat(outside).asString().doesNotContain("secret").doesNotContain("other");
    }
}
