package org.openiwg.platform.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Plugs the shell into Spring MVC: pages live under their language, methods return pages, errors have their own page. */
@Configuration(proxyBeanMethods = false)
class WebShell implements WebMvcConfigurer {

    private final PageContextArgument context;
    private final SendReturned returned;
    private final AnswerErrors errors;

    WebShell(PageContextArgument context, SendReturned returned, AnswerErrors errors) {
        this.context = context;
        this.returned = returned;
        this.errors = errors;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(
                "/{language:en|fr}", HandlerTypePredicate.forAnnotation(PublicPages.class, PrivatePages.class));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(context);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(returned);
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(errors);
    }
}
