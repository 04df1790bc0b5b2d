package org.openiwg.people;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * The table of who may do what.
 *
 * @param table a row each permission, a column each role
 * @param roles what each role is
 */
record PermissionsPage(Table table, List<Fact> roles) implements Page {

    static PermissionsPage of(Permissions permissions, PageContext at) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(at.text("people.permissions.act"))));
        List<Fact> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            String name = at.text("people.role." + role.word());
            columns.add(Column.of(name));
            roles.add(Fact.of(name, at.text("people.role-is." + role.word())));
        }
        List<List<Cell>> rows = permissions.names().stream()
                .map(permission -> row(permission, permissions, at))
                .toList();
        return new PermissionsPage(Table.underHeading(at.text("people.permissions.title"), columns, rows), roles);
    }

    private static List<Cell> row(String permission, Permissions permissions, PageContext at) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(at.text("people.permission." + permission))));
        for (Role role : Role.values()) {
            cells.add(
                    permissions.of(role).contains(permission)
                            ? Cell.tag(Tag.good(at.text("people.permissions.yes")))
                            : Cell.EMPTY);
        }
        return cells;
    }
}
