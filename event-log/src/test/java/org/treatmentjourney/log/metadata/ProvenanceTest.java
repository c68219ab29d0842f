package org.treatmentjourney.log.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.log.Samples;

class ProvenanceTest {
    @Test
    void it_reads_back_as_it_was() {
        var provenance = Samples.provenance();
        assertThat(Provenance.from(provenance.toMetaData())).isEqualTo(provenance);
        assertThat(Provenance.KEYS).containsAll(provenance.toMetaData().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor",
                "role",
                "organisation",
                "purpose",
                "authority",
                "commandId",
                "command",
                "correlationId",
                "causationId",
                "source"
            })
    void every_event_says_who_and_why(String key) {
        var data = new HashMap<>(Samples.provenance().toMetaData());
        data.remove(key);
        assertThatThrownBy(() -> Provenance.from(data))
                .isInstanceOf(ProvenanceIncomplete.class)
                .hasMessageContaining(key);
    }

    @Test
    void free_text_has_no_place_in_it() {
        var data = new HashMap<>(Samples.provenance().toMetaData());
        data.put("authority", "because Anna asked me to");
        assertThatThrownBy(() -> Provenance.from(data))
                .isInstanceOf(ProvenanceIncomplete.class)
                .message()
                .doesNotContain("Anna");
    }

    @Test
    void marketing_is_no_purpose() {
        var data = new HashMap<>(Samples.provenance().toMetaData());
        data.put("purpose", "HMARKT");
        assertThatThrownBy(() -> Provenance.from(data)).isInstanceOf(ProvenanceIncomplete.class);
    }
}
