package org.openiwg.platform.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Who may do what: everyone may read what is marked public, the visitors whom a route names may use that route, nobody may
 * do anything else. Whatever changes something needs the token of our own form, or brings a proof of its own.
 */
@Configuration(proxyBeanMethods = false)
class Access {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, RouteAccess access, RandomNames random, RescueForm rescue) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access((authentication, context) ->
                                new AuthorizationDecision(access.allows(context.getRequest()))))
                .csrf(tokens -> tokens.csrfTokenRepository(new FormTokens(random))
                        .ignoringRequestMatchers(access::bringsItsOwnProof))
                .addFilterBefore(new Upload(access, rescue), CsrfFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, reason) -> rescue.refuse(request, response, "permission"))
                        .accessDeniedHandler((request, response, reason) -> rescue.refuse(
                                request, response, reason instanceof CsrfException ? "form-token" : "permission")))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.disable())
                .logout(logout -> logout.disable())
                .build();
    }
}
