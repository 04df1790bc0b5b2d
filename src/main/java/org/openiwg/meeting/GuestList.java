package org.openiwg.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has to be done so that exactly those are invited who should be.
 *
 * @param joining not invited yet, or no longer
 * @param leaving invited, and should not be
 */
record GuestList(List<Invitee> joining, List<Invitation> leaving) {

    static GuestList of(List<Invitee> wanted, List<Invitation> there) {
        Map<UUID, Invitee> byPerson =
                wanted.stream().collect(Collectors.toMap(one -> one.person().id(), Function.identity()));
        List<Invitation> standing =
                there.stream().filter(one -> !one.withdrawn()).toList();
        List<UUID> invited = standing.stream().map(one -> one.person().id()).toList();
        return new GuestList(
                wanted.stream()
                        .filter(one -> !invited.contains(one.person().id()))
                        .toList(),
                standing.stream()
                        .filter(one -> !byPerson.containsKey(one.person().id()))
                        .toList());
    }

    boolean isComplete() {
        return joining.isEmpty() && leaving.isEmpty();
    }
}
