package org.openiwg.consultation;

import org.openiwg.people.Post;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.PageContext;

/** What a post is called: its title, or its role and institution. */
final class PostName {

    private PostName() {}

    static String of(Post post, PageContext at) {
        boolean english = at.language() == Language.EN;
        String title = english ? post.titleEn() : post.titleFr();
        String other = english ? post.titleFr() : post.titleEn();
        String known = title.isEmpty() ? other : title;
        String role = at.text("people.role." + post.role().word());
        String name = known.isEmpty() ? role : known;
        return post.institution().isEmpty() ? name : name + " (" + post.institution() + ")";
    }
}
