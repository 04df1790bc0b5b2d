package org.openiwg.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for failures that happened outside a controller: refused by security, or before any route was found. */
@Controller
class Errors implements ErrorController {

    private final AnswerErrors errors;

    Errors(AnswerErrors errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        SecurityHeaders.write(request, response);
        errors.answer(request, response, new Problem(WebError.of(status instanceof Integer code ? code : 404)));
    }
}
