package org.openiwg.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Sends the {@link Reply} of a controller method, and keeps it when it is public. */
@Component
class SendReturned implements HandlerMethodReturnValueHandler {

    private static final String PRIVATE = "no-store";

    private final RenderPage pages;
    private final ReadPageContext context;

    SendReturned(RenderPage pages, ReadPageContext context) {
        this.pages = pages;
        this.context = context;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Reply.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter returned, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (value == null || response == null) {
            throw Problem.notFound();
        }
        if (value instanceof SeeOther other) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, other.path());
            return;
        }
        if (value instanceof SeeElsewhere other) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.CACHE_CONTROL, PRIVATE);
            response.setHeader(HttpHeaders.LOCATION, other.address().toASCIIString());
            return;
        }
        if (value instanceof Page page) {
            response.setStatus(page.status());
            TooManyRequests.tell(response);
            if (page.status() >= HttpServletResponse.SC_BAD_REQUEST) {
                SecurityEvents.happened(SecurityEvents.Event.FORM_REFUSED, "status", Integer.toString(page.status()));
            }
            if (page.ownScript() != null) {
                SecurityHeaders.allowScript(response);
            }
        }
        boolean open = RouteAccess.isPublic(returned.getContainingClass()) && !SessionCookie.isIn(request);
        StoredDocument ready = new StoredDocument(document(value, request), open ? StoredDocument.REVALIDATE : PRIVATE);
        if (!open && value instanceof Document saved && saved.fileName() != null) {
            SecurityEvents.happened(SecurityEvents.Event.EXPORTED, "type", saved.type());
        }
        PageCacheFilter.Slot slot = PageCacheFilter.slotOf(request);
        if (open && slot != null && response.getStatus() == HttpServletResponse.SC_OK) {
            slot.keep(ready);
        }
        ready.send(request, response);
    }

    private Document document(Object value, HttpServletRequest request) {
        return switch (value) {
            case Document document -> document;
            case Page page -> Document.shown(Document.HTML, pages.render(page, context.of(request)));
            default -> throw new IllegalStateException("not to be sent: " + value.getClass());
        };
    }
}
