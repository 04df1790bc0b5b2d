package org.openiwg.people;

import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicPages;
import org.springframework.web.bind.annotation.GetMapping;

/** Who may do what, for everyone to read. */
@PublicPages
class PermissionPages {

    private final Permissions permissions = Permissions.TABLE;

    @GetMapping("/permissions")
    PermissionsPage permissions(PageContext at) {
        return PermissionsPage.of(permissions, at);
    }
}
