package org.openiwg.platform.web;

import java.util.List;
import org.openiwg.platform.text.Language;

/**
 * A module that invites people: a bean of it tells to what a visitor is invited, so that their day and their own calendar can
 * show it. It tells only what the visitor may see, whatever they answered, and also what was cancelled.
 */
@FunctionalInterface
public interface Invites {

    /** To what the visitor is invited, from some time before today on; in the language that they read. */
    List<Invitation> invitations(Visitor visitor, Language language);
}
