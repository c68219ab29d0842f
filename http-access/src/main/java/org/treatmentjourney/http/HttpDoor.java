package org.treatmentjourney.http;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.treatmentjourney.http.rate.Attempts;
import tools.jackson.databind.json.JsonMapper;

/** Wires the door itself: tokens for everything under /api, problems for every refusal. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication
@Import(Problems.class)
public class HttpDoor {

    /** Where a filter stands that looks at a request before its token is. */
    public static final int BEFORE_SIGN_IN = -200;

    /** Before everything that may refuse, so that a refusal has an id too. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RequestIds requestIds() {
        return new RequestIds();
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

    @Bean
    Refusals refusals(JsonMapper json, @Value("${journey.http.bad-tokens-per-minute:600}") int badTokens) {
        return new Refusals(json, new Attempts(badTokens));
    }

    @Bean
    LastResort lastResort(Refusals refusals) {
        return new LastResort(refusals);
    }

    /** The framework would add the address, which may hold what somebody typed; whoever asked knows it. */
    @Bean
    WebMvcConfigurer addressesAreNotRepeated() {
        return new WebMvcConfigurer() {
            @Override
            public void addErrorResponseInterceptors(List<ErrorResponse.Interceptor> interceptors) {
                interceptors.add((problem, response) -> problem.setInstance(null));
            }
        };
    }

    @Bean("/error")
    ErrorAnswers errorAnswers(Refusals refusals) {
        return new ErrorAnswers(refusals);
    }
}
