package org.openiwg;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.RenderPage;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Remembers which templates were rendered in which language, so that the suite can say which never were. */
@TestConfiguration(proxyBeanMethods = false)
public class RenderedPages {

    /** Templates of pages that are not for everyone; the tests of those pages see to it that each is rendered. */
    static final Set<String> PRIVATE = Set.of(
            "body/DissolvePage.jte",
            "body/EndingPage.jte",
            "body/FatePage.jte",
            "body/ProposalPage.jte",
            "body/ProposePage.jte",
            "body/SignOffPage.jte",
            "body/SubstitutesPage.jte",
            "letter/AnswerPage.jte",
            "letter/CasePage.jte",
            "letter/EnterPage.jte",
            "letter/JudgePage.jte",
            "letter/LetterPage.jte",
            "letter/LetterboxPage.jte",
            "letter/ReceiptPage.jte",
            "letter/RecommendPage.jte",
            "letter/RedactPage.jte",
            "letter/ReplyPage.jte",
            "letter/StatusPage.jte",
            "letter/WriteClosedPage.jte",
            "letter/WritePage.jte",
            "mail/OutboxPage.jte",
            "mail/OutboxMailPage.jte",
            "meeting/AnswerPage.jte",
            "meeting/AttendancePage.jte",
            "meeting/FormPage.jte",
            "meeting/MeetingsRoomPage.jte",
            "meeting/MinutesPage.jte",
            "meeting/PaperDocument.jte",
            "publication/LeafletPage.jte",
            "meeting/RoomPage.jte",
            "myday/MyDayPage.jte",
            "myday/MyFeedsPage.jte",
            "notice/NoticesPage.jte",
            "people/AskPage.jte",
            "people/EndedPage.jte",
            "people/NewPasskeyPage.jte",
            "people/RemovePasskeyPage.jte",
            "people/AskedPage.jte",
            "people/MySignInPage.jte",
            "people/PeoplePage.jte",
            "people/WaysPage.jte",
            "consultation/AnswerPage.jte",
            "consultation/DeskOfCallPage.jte",
            "consultation/ReceiptPage.jte",
            "consultation/ReportPage.jte",
            "consultation/StaffFormPage.jte",
            "consultation/SubmissionPage.jte",
            "people/PersonFormPage.jte",
            "people/PersonPage.jte",
            "people/PostFormPage.jte",
            "people/PostPage.jte",
            "sheet/SheetDonePage.jte",
            "sheet/ReportPage.jte",
            "sheet/SheetPage.jte",
            "desk/KeptFormPage.jte",
            "desk/FilesPage.jte",
            "desk/DebtsPage.jte",
            "desk/DeskPage.jte",
            "desk/FormPage.jte",
            "desk/PreviewPage.jte",
            "people/SignInPage.jte",
            "sharing/SharingPage.jte",
            "record/pages/ImportPage.jte",
            "record/pages/ImportFaultsPage.jte",
            "record/pages/ImportCheckPage.jte",
            "record/pages/ImportDonePage.jte");

    private static final Set<String> RENDERED = ConcurrentHashMap.newKeySet();

    /** Whether a template was rendered in a language since the tests began. */
    public static boolean contains(String template, String language) {
        return RENDERED.contains(language + " " + template);
    }

    @Bean
    static BeanPostProcessor rememberRenderedPages() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RenderPage ? new Remembering() : bean;
            }
        };
    }

    private static final class Remembering extends RenderPage {

        @Override
        public byte[] render(Page page, PageContext at) {
            RENDERED.add(at.language().code() + " " + page.template());
            return super.render(page, at);
        }
    }
}
