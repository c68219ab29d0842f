package org.treatmentjourney.http;

import jakarta.servlet.DispatcherType;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Wires the door: tokens for everything under /api, the access check on both buses, problems for every refusal. */
@AutoConfiguration
@Import(Problems.class)
public class HttpAccess {

    @Bean
    CurrentPerson currentPerson() {
        return new CurrentPerson();
    }

    @Bean
    BodyLimit bodyLimit(@Value("${journey.http.body-limit:256KB}") DataSize limit, Refusals refusals) {
        return new BodyLimit(limit.toBytes(), refusals);
    }

    @Bean
    @Order(50)
    SecurityFilterChain api(HttpSecurity http, Refusals refusals) throws Exception {
        return http.securityMatcher("/**")
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(
                                        "/actuator/health/**", "/actuator/info", "/v3/api-docs/**", "/v3/api-docs.yaml")
                                .permitAll()
                                .requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> {}).authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Every message is checked where it is handled, whichever way it came. */
    @Bean
    SmartInitializingSingleton accessOnTheBuses(CommandBus commands, QueryBus queries) {
        return () -> {
            commands.registerHandlerInterceptor(new AccessInterceptor<>());
            queries.registerHandlerInterceptor(new TellingQueries());
            queries.registerHandlerInterceptor(new AccessInterceptor<>());
        };
    }

    @Bean
    Refusals refusals(JsonMapper json) {
        return new Refusals(json);
    }
}
