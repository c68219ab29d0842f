package org.treatmentjourney.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** Two forms on one page do not hear of each other. */
class PrefixTest {

    @Test
    void each_gets_what_was_written_in_it_and_what_goes_with_both() {
        var posted = new LinkedMultiValueMap<String, String>();
        posted.add("person.name.family", "Birch");
        posted.add("referral.reason", "Rang");
        posted.add("_key", "one");
        posted.add("_more", "person.contacts");
        assertThat(new Prefix("person.").of(posted))
                .containsOnlyKeys("name.family", "_key", "_more")
                .containsEntry("_more", List.of("contacts"));
        assertThat(new Prefix("referral.").of(posted))
                .containsOnlyKeys("reason", "_key", "_more")
                .containsEntry("_more", List.of());
    }
}
