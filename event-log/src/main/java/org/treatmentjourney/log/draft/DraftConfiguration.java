package org.treatmentjourney.log.draft;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.schema.LogSchema;

/** What both sides need of drafts: one writes them, the other shows them. */
@Configuration(proxyBeanMethods = false)
public class DraftConfiguration {

    @Bean
    DraftSchema draftSchema(LogSchema log) {
        return new DraftSchema(log);
    }

    @Bean
    DraftSeal draftSeal(Keys keys) {
        return new DraftSeal(keys);
    }
}
