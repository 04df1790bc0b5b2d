package org.openiwg.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders a page to bytes; templates are compiled with the application, nothing is interpreted. */
@Component
public class RenderPage {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, RenderPage.class.getClassLoader(), "org.openiwg");

    /** The page as UTF-8 HTML. */
    public byte[] render(Page page, PageContext at) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(page.template(), Map.of("page", page, "at", at), output);
        return output.toByteArray();
    }
}
