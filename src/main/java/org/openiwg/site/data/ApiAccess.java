package org.openiwg.site.data;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.openiwg.platform.web.PublicData;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Who may use the JSON interface: everyone may read, nobody may do more. Whoever is signed in reads what they may see. A program that tries is told which methods there
 * are (405) instead of being sent away.
 */
@Configuration(proxyBeanMethods = false)
class ApiAccess {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Bean
    @Order(10)
    SecurityFilterChain apiReading(
            HttpSecurity http, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(access -> access.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(request -> isOpen(request, routes))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /** Public routes may be read; where no route is, the answer says so. */
    private static boolean isOpen(HttpServletRequest request, RequestMappingHandlerMapping routes) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain found = routes.getHandler(request);
            return found == null
                    || request.getMethod().equals("OPTIONS")
                    || READING.contains(request.getMethod())
                            && found.getHandler() instanceof HandlerMethod method
                            && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PublicData.class);
        } catch (HttpRequestMethodNotSupportedException | HttpMediaTypeNotAcceptableException noSuchRoute) {
            return true;
        } catch (Exception anythingElse) {
            return false;
        }
    }
}
