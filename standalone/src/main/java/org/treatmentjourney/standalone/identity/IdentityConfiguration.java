package org.treatmentjourney.standalone.identity;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.treatmentjourney.http.Refusals;
import org.treatmentjourney.web.signin.PageHeaders;

/** The identity provider for development: every demo person gets a token with the own name as secret. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    @Bean
    DemoPeople demoPeople() {
        return DemoPeople.read();
    }

    @Bean
    RSAKey signingKey(@Value("${journey.keys.directory:keys}") String keys) {
        return SigningKey.keptIn(Path.of(keys));
    }

    @Bean
    JWKSource<SecurityContext> publishedKeys(RSAKey signingKey) {
        return new ImmutableJWKSet<>(new JWKSet(signingKey));
    }

    @Bean
    RegisteredClientRepository registeredClients(DemoPeople people, PagesClient pages) {
        return new KnownClients(
                new InMemoryRegisteredClientRepository(people.byName().keySet().stream()
                        .map(IdentityConfiguration::client)
                        .toList()),
                pages);
    }

    /** Each person signs in with the own name as password. */
    @Bean
    UserDetailsService demoLogins(DemoPeople people) {
        return new InMemoryUserDetailsManager(people.byName().keySet().stream()
                .map(name -> User.withUsername(name).password("{noop}" + name).build())
                .toList());
    }

    private static RegisteredClient client(String name) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret("{noop}" + name)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(@Value("${journey.identity.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    SignInLimit signInLimit(
            @Value("${journey.identity.failures-per-minute:10}") int failures,
            @Value("${journey.identity.attempts-per-minute:12000}") int attempts,
            Refusals refusals) {
        return new SignInLimit(failures, attempts, refusals);
    }

    /** A filter of the sign-in's own chain only. */
    @Bean
    FilterRegistrationBean<SignInLimit> notForEverything(SignInLimit limit) {
        var registration = new FilterRegistrationBean<>(limit);
        registration.setEnabled(false);
        return registration;
    }

    /** Only the provider's own endpoints; everything else belongs to the chains of the pages and the API. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain identityEndpoints(HttpSecurity http, SignInLimit limit, Clock clock) {
        var server = new OAuth2AuthorizationServerConfigurer();
        var endpoints = server.getEndpointsMatcher();
        var askedByPeople = PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorize");
        return http.securityMatcher(endpoints)
                .with(server, provider -> provider.oidc(Customizer.withDefaults()))
                .addFilterBefore(limit, SecurityContextHolderFilter.class)
                .addFilterAfter(new AskedAgain(clock), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(endpoints))
                .securityContext(context -> context.securityContextRepository(ofTheProvider()))
                .requestCache(cache -> cache.requestCache(wanted(askedByPeople)))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SignInPage.ADDRESS), askedByPeople)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), AnyRequestMatcher.INSTANCE))
                .build();
    }

    /** Where people type who they are; a session of the provider is none of the pages. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain signInForm(HttpSecurity http, SignInLimit limit) {
        return http.securityMatcher(SignInPage.ADDRESS)
                .addFilterBefore(limit, SecurityContextHolderFilter.class)
                .addFilterBefore(new PageHeaders(), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(ofTheProvider()))
                .requestCache(cache -> cache.requestCache(wanted(AnyRequestMatcher.INSTANCE)))
                .formLogin(form -> form.loginPage(SignInPage.ADDRESS).failureHandler((request, response, why) -> {
                    limit.wrong(request);
                    response.sendRedirect(SignInPage.ADDRESS + "?wrong");
                }))
                .build();
    }

    /** Beside the page that somebody wanted, which they get when they come back from here. */
    private static RequestCache wanted(RequestMatcher which) {
        var wanted = new HttpSessionRequestCache();
        wanted.setSessionAttrName("SIGN_IN_WANTED");
        wanted.setRequestMatcher(which);
        return wanted;
    }

    private static SecurityContextRepository ofTheProvider() {
        var context = new HttpSessionSecurityContextRepository();
        context.setSpringSecurityContextKey("SIGN_IN_CONTEXT");
        return context;
    }
}
