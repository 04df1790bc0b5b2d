package org.openiwg.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openiwg.account.Account;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;

/**
 * The steps at which people hear of a duty: 30, 7 and 1 days before its deadline; when it is past, at first often, then
 * more and more rarely, each level of the account among the steps; and at the top every 90 days without an end.
 */
final class Ladder {

    /** Days before the deadline, the first step first. */
    static final List<Integer> BEFORE = List.of(30, 7, 1);

    /** Days after something began to be wrong; 14, 30 and 180 are where it reaches the next level. */
    private static final List<Integer> AFTER = List.of(0, 7, 14, 30, 60, 120, 180);

    private static final int AT_THE_TOP_EVERY = 90;

    private Ladder() {}

    /** Everything that anyone may have to be told of in a body on a day. */
    static List<Notice> of(Account account) {
        List<Notice> notices = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (Obligation duty : account.obligations()) {
            String owner = duty.owner() == null ? account.body().slug() : duty.owner();
            owners.put(duty.id().toString(), owner);
            long days = ChronoUnit.DAYS.between(account.asOf(), duty.deadline());
            int step = stepBefore(days);
            if (duty.state() == State.OPEN && account.dissolved() == null && step > 0) {
                notices.add(new Notice(
                        account.body(),
                        duty.id().toString(),
                        Notice.DUE,
                        owner,
                        duty.deadline(),
                        days,
                        Rung.BEFORE,
                        step));
            }
        }
        for (Finding finding : account.findings()) {
            String thing =
                    finding.obligation() == null ? "" : finding.obligation().toString();
            String owner = owners.getOrDefault(thing, account.body().slug());
            LocalDate since = finding.since();
            notices.add(new Notice(
                    account.body(),
                    thing,
                    finding.code().word(),
                    owner,
                    since,
                    finding.days(),
                    Rung.of(finding.level()),
                    stepAfter(finding.days())));
        }
        return notices;
    }

    /** The step reached so many days before a deadline; 0 when none is. */
    static int stepBefore(long days) {
        return (int) BEFORE.stream().filter(step -> days <= step).count();
    }

    /** The step reached so many days after something began to be wrong. */
    static int stepAfter(long days) {
        int listed = (int) AFTER.stream().filter(step -> days >= step).count();
        return listed < AFTER.size() ? listed : listed + (int) ((days - AFTER.getLast()) / AT_THE_TOP_EVERY);
    }
}
