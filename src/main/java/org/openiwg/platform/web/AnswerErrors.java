package org.openiwg.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns every failure into an entry of the error catalogue: a page for people, {@code application/problem+json}
 * (RFC 9457) for programs. What an exception says stays in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnswerErrors implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerErrors.class);

    private final RenderPage pages;
    private final ReadPageContext context;
    private final JsonMapper json = JsonMapper.shared();

    AnswerErrors(RenderPage pages, ReadPageContext context) {
        this.pages = pages;
        this.context = context;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return new ModelAndView();
        }
        if (failure instanceof HttpRequestMethodNotSupportedException wrong && wrong.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", wrong.getSupportedMethods()));
        }
        Problem problem = problemIn(failure);
        note(request, problem.error());
        try {
            answer(request, response, problem);
            return new ModelAndView();
        } catch (IOException readerIsGone) {
            return new ModelAndView();
        }
    }

    private static void note(HttpServletRequest request, ErrorCode error) {
        switch (error.status()) {
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN ->
                SecurityEvents.happened(SecurityEvents.Event.REFUSED, "reason", error.code());
            case TooManyRequests.STATUS ->
                SecurityEvents.happened(SecurityEvents.Event.THROTTLED, "reason", error.code());
            default -> {
                if (request.getMethod().equals("POST")) {
                    SecurityEvents.happened(SecurityEvents.Event.FORM_REFUSED, "reason", error.code());
                }
            }
        }
    }

    /** Sends the entry in the form and language that the request asks for. */
    void answer(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        PageContext at = context.ofFailed(request);
        ErrorCode error = problem.error();
        Object[] args = problem.args().toArray();
        ErrorPage page = new ErrorPage(
                error.status(), error.code(), at.text(error.titleKey(), args), at.text(error.remedyKey(), args));
        response.setStatus(error.status());
        TooManyRequests.tell(response);
        if (error.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            // RFC 9110 section 15.5.2 asks for one; no browser opens a window of its own for this one.
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Cookie form-action=\"" + at.link("/sign-in") + "\"");
        }
        new StoredDocument(isForPrograms(request) ? asJson(page, at) : asPage(page, at), "no-store")
                .send(request, response);
    }

    private static Problem problemIn(Exception failure) {
        return switch (failure) {
            case Problem problem -> problem;
            case ErrorResponse response ->
                new Problem(WebError.of(response.getStatusCode().value()));
            case org.springframework.beans.TypeMismatchException ignored -> new Problem(WebError.BAD_REQUEST);
            case org.springframework.http.converter.HttpMessageNotReadableException ignored ->
                new Problem(WebError.BAD_REQUEST);
            // The address has more parameters than are read, or a percent sign that stands for nothing.
            case org.apache.tomcat.util.http.InvalidParameterException ignored -> new Problem(WebError.BAD_REQUEST);
            default -> {
                LOG.error("A request failed", failure);
                yield new Problem(WebError.FAILED);
            }
        };
    }

    private Document asPage(ErrorPage page, PageContext at) {
        return Document.shown(Document.HTML, pages.render(page, at));
    }

    private Document asJson(ErrorPage page, PageContext at) {
        ProblemJson problem = new ProblemJson(
                "/" + at.language().code() + "/errors#" + page.code(),
                page.title(),
                page.status(),
                page.remedy(),
                page.code());
        return Document.shown(
                "application/problem+json", json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String original ? original : request.getRequestURI();
        return path.startsWith("/api/");
    }

    /** RFC 9457 section 3.1, and the code of the catalogue. */
    record ProblemJson(String type, String title, int status, String detail, String code) {}
}
