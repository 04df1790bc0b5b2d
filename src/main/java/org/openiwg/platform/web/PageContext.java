package org.openiwg.platform.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;

/**
 * What every page knows about its request: the language, the day looked at, its own address, the state of the register.
 * Controllers take it as a parameter, templates receive it as {@code at}.
 *
 * @param links makes the page's links
 * @param head the register as it stood when the request came
 * @param visit who asks; on a public page, a stranger unless somebody is signed in
 * @param demonstration whether the site is one, in which anyone can sign in as anyone
 */
public record PageContext(Links links, RegisterHead head, Visit visit, boolean demonstration, ZoneId zone) {

    private static final String BODIES = "/bodies/";

    /** The context of a public page. */
    public PageContext(Links links, RegisterHead head) {
        this(links, head, Visit.PUBLIC, false);
    }

    /** The context of a page that shows no moments of another day than Greenwich's. */
    public PageContext(Links links, RegisterHead head, Visit visit, boolean demonstration) {
        this(links, head, visit, demonstration, ZoneOffset.UTC);
    }

    public Visitor visitor() {
        return visit.visitor();
    }

    /**
     * What more than everyone the visitor may read on this page: {@code members}, {@code chairs}, or nothing; in the body of
     * the address when there is one.
     */
    public String readsMore() {
        String path = links.path();
        String slug = path.startsWith(BODIES) ? path.substring(BODIES.length()).split("/", 2)[0] : "";
        if (!visitor().isSignedIn() || slug.isEmpty() && !path.isEmpty() && !path.startsWith("/record")) {
            return "";
        }
        if (slug.isEmpty() ? visitor().may("read-chairs") : visitor().may("read-chairs", slug)) {
            return "chairs";
        }
        return (slug.isEmpty() ? visitor().may("read-members") : visitor().may("read-members", slug)) ? "members" : "";
    }

    /** Where the visitor works on what this page is about; see {@link WorkPages}. */
    public List<WorkPages.WorkPage> workPages() {
        return WorkPages.of(visitor(), links.path());
    }

    /** Whether they work in several bodies, of which this page is about none. */
    public boolean choosesBody() {
        return workPages().isEmpty() && WorkPages.bodies(visitor()).size() > 1;
    }

    /** What every form that changes something carries along. */
    public String formToken() {
        return visit.formToken().get();
    }

    public Language language() {
        return links.language();
    }

    public AsOf asOf() {
        return links.asOf();
    }

    /** The day looked at. */
    public LocalDate date() {
        return links.asOf().date();
    }

    public LocalDate today() {
        return links.asOf().today();
    }

    /** The day that a moment belongs to where the body works. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Whether the day looked at lies before the first day that the record knows of. */
    public boolean beforeBeginning() {
        return head.beginning() != null && date().isBefore(head.beginning());
    }

    /** The message in the page's language; see {@link Messages}. */
    public String text(String key, @Nullable Object... args) {
        return Messages.in(language()).text(key, args);
    }

    /** The message as HTML, for texts that hold markup; its arguments are escaped. */
    public Content html(String key, @Nullable Object... args) {
        String html = Messages.in(language()).html(key, args);
        return output -> output.writeContent(html);
    }

    /** "31 March 2008". */
    public String date(LocalDate date) {
        return language().date(date);
    }

    /** "31 Mar 2008". */
    public String shortDate(LocalDate date) {
        return language().shortDate(date);
    }

    /** "March 2008". */
    public String month(YearMonth month) {
        return language().month(month);
    }

    /** "Mar 2008". */
    public String shortMonth(YearMonth month) {
        return language().shortMonth(month);
    }

    /** "1,371". */
    public String number(long number) {
        return language().number(number);
    }

    /** "1,371 days". */
    public String days(long days) {
        return text("platform.days", days);
    }

    /** A page of this site in the same language and as of the same day; see {@link Links#page(String)}. */
    public String link(String to) {
        return links.page(to);
    }

    /** The same with parameters; see {@link Links#page(String, String...)}. */
    public String link(String to, String... parameters) {
        return links.page(to, parameters);
    }
}
