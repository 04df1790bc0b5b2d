package org.openiwg.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.openiwg.platform.Today;
import org.openiwg.platform.web.Assets;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.PublicData;
import org.openiwg.platform.web.ReaderLanguage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The addresses that people and programs try first. */
@PublicData
class Doors {

    private static final String ROBOTS = """
            User-agent: *
            Disallow: /*?as-of=
            Disallow: /*&as-of=
            """;

    private final String contact;
    private final Today today;

    Doors(@Value("${openiwg.contact:}") String contact, Today today) {
        this.contact = contact;
        this.today = today;
    }

    /** The home page in the language that the browser asks for. */
    @GetMapping("/")
    ResponseEntity<Void> root(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/" + ReaderLanguage.of(request).code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<Void> icon() {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, Assets.ICON)
                .header(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                .build();
    }

    /** Every day of the record is the same page again: a crawler needs today's only. */
    @GetMapping("/robots.txt")
    Document robots() {
        return Document.text(ROBOTS);
    }

    /** RFC 9116; there is none until those who run the site say whom to write to. */
    @GetMapping("/.well-known/security.txt")
    Document security() {
        if (contact.isEmpty()) {
            throw Problem.notFound();
        }
        String address = contact.contains("@") && !contact.contains(":") ? "mailto:" + contact : contact;
        String expires = expires(today.date()) + "T00:00:00Z";
        return Document.text("Contact: " + address + "\nExpires: " + expires + "\nPreferred-Languages: en, fr\n");
    }

    /** From six months to a year ahead (RFC 9116, section 2.5.5: less than a year), and seldom another day. */
    static LocalDate expires(LocalDate today) {
        LocalDate year = today.withDayOfYear(1);
        return today.getMonthValue() <= 6 ? year.plusYears(1) : year.plusMonths(18);
    }
}
