package org.treatmentjourney.web.signin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The door of the pages: the code flow with PKCE, a session, and a token behind it that is looked at each time. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    /** The tokens stay here and never reach the browser. */
    @Bean
    OAuth2AuthorizedClientRepository tokensInTheSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    @Order(40)
    SecurityFilterChain pages(
            HttpSecurity http,
            ClientRegistrationRepository providers,
            OAuth2AuthorizedClientRepository tokens,
            JwtDecoder decoder,
            IdleSessions idle,
            ObjectProvider<OutsideProvider> outside)
            throws Exception {
        var start = new DefaultOAuth2AuthorizationRequestResolver(providers);
        start.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce().andThen(PageSecurity::againIfAsked));
        var renewing = new DefaultOAuth2AuthorizedClientManager(providers, tokens);
        var failed = new SignInFailed();
        var signedOut = new OidcClientInitiatedLogoutSuccessHandler(providers);
        signedOut.setPostLogoutRedirectUri("{baseUrl}/signed-out");
        signedOut.setDefaultTargetUrl("/signed-out");
        return http.securityMatcher(PageAddresses.all())
                .authorizeHttpRequests(requests -> requests.requestMatchers(PageAddresses.open())
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/journey")
                        .authorizedClientRepository(tokens)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(start))
                        .failureHandler(failed)
                        .withObjectPostProcessor(failed))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(signedOut))
                .addFilterBefore(new PageHeaders(() -> signsOutAt(outside)), HeaderWriterFilter.class)
                .addFilterBefore(new SignedIn(renewing, decoder, idle), AuthorizationFilter.class)
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new NotSignedIn()).accessDeniedHandler(new StaleForm()))
                .build();
    }

    private static void againIfAsked(OAuth2AuthorizationRequest.Builder wanted) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                && now.getRequest().getParameter("again") != null) {
            wanted.additionalParameters(more -> more.put("prompt", "login"));
        }
    }

    private static String signsOutAt(ObjectProvider<OutsideProvider> outside) {
        OutsideProvider provider = outside.getIfAvailable();
        return provider == null ? "" : provider.signsOutAt();
    }
}
