package org.openiwg.record;

import java.util.List;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.web.PageContext;

/** What whoever looks at an entry may do about it; a module that lets them do something has a bean of it. */
public interface EntryOffers {

    /** The ways there, each called what it does; none for most people. */
    List<Crumb> offers(Entry entry, PageContext at);
}
