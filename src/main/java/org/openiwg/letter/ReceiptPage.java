package org.openiwg.letter;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.web.Page;

/**
 * What the writer of a letter has in hand: its reference, how it stands, and how to take it back.
 *
 * @param path of this page, where the button is sent
 * @param mailed whether the receipt went out by mail as well
 */
record ReceiptPage(BodyFrame frame, Letter letter, List<Fact> facts, String path, boolean mailed) implements Page {

    boolean canBeTakenBack() {
        return letter.takenBack() == null && (letter.isWaiting() || letter.isAccepted());
    }
}
