package mabat.ui.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import com.vaadin.flow.spring.security.AuthenticationContext;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.DispatcherType;
import mabat.account.ApiKeyService;
import mabat.account.FirstSignIn;
import mabat.account.Role;
import mabat.ui.component.SignedInUser;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two ways in. Programs: {@code /api} and what describes it, with an API key in every request,
 * no session, no cookies, so a page elsewhere cannot make a browser use them. People: every other
 * address, with a session.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Nothing here is meant to be shown as a page. */
    private static final String NO_CONTENT = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, ApiKeyService keys, LocalKey localKey, JsonMapper json) {
        Problems problems = new Problems(json);
        return http.securityMatcher(
                        "/api/**",
                        "/v3/api-docs/**",
                        "/v3/api-docs.yaml",
                        "/swagger-ui/**",
                        "/swagger-ui.html",
                        "/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(
                        new ApiKeyFilter(keys, localKey, problems),
                        AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::whoMayDoWhat)
                .exceptionHandling(no ->
                        no.authenticationEntryPoint(
                                        (request, response, e) -> problems.noKey(response))
                                .accessDeniedHandler(
                                        (request, response, e) -> problems.notAllowed(response)))
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(NO_CONTENT))
                                .referrerPolicy(policy -> policy.policy(NO_REFERRER)))
                .build();
    }

    /** The first rule that fits a request decides. */
    private static void whoMayDoWhat(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules) {
        rules.requestMatchers("/actuator/health/**").permitAll();
        rules.requestMatchers("/actuator/**").hasRole(Role.ADMINISTRATOR.name());
        rules.requestMatchers("/api/v1/users/**", "/api/v1/api-keys/**")
                .hasRole(Role.ADMINISTRATOR.name());
        // their addresses hold a secret
        rules.requestMatchers(HttpMethod.GET, "/api/v1/feeds/*").permitAll();
        rules.requestMatchers(HttpMethod.POST, "/api/v1/unsubscribe/*").permitAll();
        rules.requestMatchers("/api/v1/saved-searches/**", "/api/v1/subscriptions/**")
                .hasRole(Role.ANALYST.name());
        rules.requestMatchers("/api/v1/search/export").hasRole(Role.ANALYST.name());
        rules.requestMatchers("/api/v1/overlay/**", "/api/v1/re-enrichment/**")
                .hasRole(Role.EDITOR.name());
        rules.requestMatchers(HttpMethod.POST, "/api/v1/articles").hasRole(Role.EDITOR.name());
        rules.requestMatchers(HttpMethod.DELETE, "/api/v1/articles/**").hasRole(Role.EDITOR.name());
        rules.anyRequest().hasRole(Role.VIEWER.name());
    }

    /**
     * Passwords are checked by the one {@link PasswordSignIn} there is, which Spring finds by
     * itself; named here as well, it would be asked twice about every wrong password.
     */
    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            SecurityContextRepository sessions,
            Departures departures,
            VaadinDefaultRequestCache asked) {
        asked.setDelegateRequestCache(withoutParameterOfItsOwn());
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .addFilterAfter(new DepartureFilter(departures), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(rules -> {
                    rules.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    rules.requestMatchers("/wc/**", "/fonts/**", "/styles.css", "/favicon.svg")
                            .permitAll();
                })
                .headers(headers ->
                        headers.contentSecurityPolicy(csp ->
                                        csp.policyDirectives(ContentPolicy.FOR_EVERYTHING_ELSE))
                                .frameOptions(frames -> frames.deny())
                                .referrerPolicy(policy -> policy.policy(SAME_ORIGIN)))
                .with(vaadin(), pages -> pages.loginView(SignIn.PATH, SignIn.PATH))
                .formLogin(form -> form.failureHandler(new SignInFailure()))
                .build();
    }

    /**
     * What was asked for before signing in is shown afterwards, at exactly that address: the
     * parameter that Spring would add is none of the search page's.
     */
    @SuppressWarnings("NullAway") // null is how Spring is told; its signature does not say so
    private static RequestCache withoutParameterOfItsOwn() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    Departures departures() {
        return new Departures();
    }

    @Bean
    SignIn signIn(FirstSignIn first, SecurityContextRepository sessions) {
        return new SignIn(first, sessions);
    }

    @Bean
    SignedInUser signedInUser(AuthenticationContext context) {
        return new SessionUser(context);
    }

    @Bean
    RequestRejectedHandler oddAddresses(JsonMapper json) {
        Problems problems = new Problems(json);
        return (request, response, e) -> problems.badRequest(response);
    }

    @Bean
    ContentPolicy contentPolicy() {
        return new ContentPolicy();
    }
}
