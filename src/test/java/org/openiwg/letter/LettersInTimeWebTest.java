package org.openiwg.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.WebTest;
import org.openiwg.body.SignOff;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the task of the night and the mail of the hour do with letters. */
class LettersInTimeWebTest extends WebTest {

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Stamps stamps;

    @Autowired
    private SignOff signOff;

    @Autowired
    private TellSecretariat tell;

    @Autowired
    private ForgetLetters forget;

    private LetterFixture body(String name) {
        return new LetterFixture("letters-" + name, site(), database, register, stamps, signOff);
    }

    @Test
    void theSecretariatIsToldOnceOfAllThatHasCome() {
        LetterFixture body = body("told");
        var clerk = body.staff.person("secretariat", body.body, "");
        tell.now();
        body.write("en");
        body.write("en");
        tell.now();
        tell.now();
        String address = JdbcClient.create(database.app())
                .sql("SELECT email FROM people.person WHERE id = :id")
                .param("id", clerk)
                .query(String.class)
                .single();
        assertThat(body.mailsTo(address)).hasSize(1);
        assertThat(body.mailsTo(address).getFirst())
                .contains("2 letters wait to be judged: Reef group", "/en/bodies/" + body.body + "/letterbox");
    }

    @Test
    void whatDidNotComeIntoTheRecordIsForgottenAfterNinetyDays() {
        LetterFixture body = body("forgotten");
        FormClient clerk = body.clerk();
        String old = body.write("en", "words", "An old secret");
        String fresh = body.write("en", "words", "A fresh secret");
        String kept = body.accepted(clerk);
        body.accept(clerk, old, "verdict", "spam");
        body.accept(clerk, fresh, "verdict", "spam");
        JdbcClient.create(database.app())
                .sql("UPDATE letter.letter SET judged = judged - interval '91 days' WHERE reference IN (:old, :kept)")
                .param("old", old)
                .param("kept", kept)
                .update();
        assertThat(forget.old()).isOne();
        List<String> words = JdbcClient.create(database.app())
                .sql("SELECT words FROM letter.letter WHERE body = :body ORDER BY entered")
                .param("body", body.body)
                .query(String.class)
                .list();
        assertThat(words).hasSize(3).doesNotContain("An old secret").contains("A fresh secret");
    }
}
