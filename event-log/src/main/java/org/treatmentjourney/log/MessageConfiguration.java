package org.treatmentjourney.log;

import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.treatmentjourney.log.axonserver.ReachingAxonServer;
import org.treatmentjourney.log.json.MessageSerializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What every program of ours needs that speaks to the others, whether it keeps a log or not. */
@Configuration(proxyBeanMethods = false)
@Import(ReachingAxonServer.class)
public class MessageConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Where a day begins. */
    @Bean
    ZoneId zone(@Value("${journey.zone:Europe/London}") ZoneId zone) {
        return zone;
    }

    /** Tokens of a replay name their class; nothing else may. */
    @Bean
    @Primary
    Serializer serializer() {
        var axonOnly = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> builder.polymorphicTypeValidator(axonOnly))
                .build();
    }

    @Bean
    @Qualifier("messageSerializer")
    MessageSerializer messageSerializer() {
        return new MessageSerializer();
    }
}
