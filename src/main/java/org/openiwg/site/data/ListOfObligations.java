package org.openiwg.site.data;

import java.util.Arrays;
import java.util.List;
import org.openiwg.account.ObligationFilter;
import org.openiwg.obligation.State;
import org.openiwg.platform.web.AsOf;
import org.openiwg.record.Family;

/** The parameters of a list of obligations, told from mistakes. */
final class ListOfObligations {

    static final String[] PARAMETERS = {AsOf.PARAMETER, "state", "kind", "owner", "late", "sort"};

    private static final int LATEST = 99_999;

    private ListOfObligations() {}

    static void check(Parameters parameters) {
        List<String> states = new java.util.ArrayList<>(List.of("owed", "over"));
        Arrays.stream(State.values()).map(State::word).forEach(states::add);
        List<String> sorts = Arrays.stream(ObligationFilter.Sort.values())
                .map(ObligationFilter.Sort::word)
                .toList();
        parameters.check("state", text -> states.contains(text) ? text : null, String.join(", ", states));
        parameters.check("kind", Family::of, "mandate, commitment, reminder …");
        parameters.check("sort", text -> sorts.contains(text) ? text : null, String.join(", ", sorts));
        parameters.number("late", 0, LATEST, 0);
    }
}
