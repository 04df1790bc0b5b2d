package org.openiwg.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;

/**
 * A meeting as everyone may know it on the day looked at.
 *
 * @param state how far it had come; null when nobody had announced it yet
 * @param items its agenda, and what was said once the minutes are approved
 * @param decisions what was decided at it
 * @param actions the action items of it, as they stand
 * @param acts what the register says of it
 * @param room where those who take part go on; empty for everyone else
 */
record MeetingPage(
        BodyFrame frame,
        String title,
        @Nullable Tag state,
        String said,
        List<Fact> facts,
        List<ItemView> items,
        boolean minuted,
        List<Cell> decisions,
        List<Cell> actions,
        List<Cell> documents,
        @Nullable Table acts,
        String room)
        implements Page {}
