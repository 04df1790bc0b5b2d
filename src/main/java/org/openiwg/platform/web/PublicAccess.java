package org.openiwg.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Who may do what, when no module says otherwise: everyone may read what is marked public, nobody may do anything else.
 * A module with more than that brings its own {@link SecurityFilterChain} for its addresses.
 */
@Configuration(proxyBeanMethods = false)
class PublicAccess {

    @Bean
    SecurityFilterChain publicReading(
            HttpSecurity http, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        return http.authorizeHttpRequests(access -> access.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(request -> isOpen(request, routes))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /** A reader may go to public routes, and anywhere that does not exist (to be told so). */
    private static boolean isOpen(HttpServletRequest request, RequestMappingHandlerMapping routes) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return false;
        }
        return switch (handlerOf(request, routes)) {
            case HandlerMethod method -> SendReturned.isPublic(method.getBeanType());
            case null, default -> true;
        };
    }

    private static @Nullable Object handlerOf(HttpServletRequest request, RequestMappingHandlerMapping routes) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain found = routes.getHandler(request);
            return found == null ? null : found.getHandler();
        } catch (Exception noRouteForThisMethodOrType) {
            return null;
        }
    }
}
