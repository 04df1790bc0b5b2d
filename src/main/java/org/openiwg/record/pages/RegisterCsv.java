package org.openiwg.record.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicData;
import org.openiwg.record.Act;
import org.openiwg.record.ActCells;
import org.openiwg.record.ActFilter;
import org.openiwg.record.CsvTable;
import org.openiwg.record.Readers;
import org.openiwg.record.Register;
import org.openiwg.record.Visibility;
import org.springframework.web.bind.annotation.GetMapping;

/** The acts of the register that the reader may see, as a file that can be imported again, under the same questions as the page. */
@PublicData
class RegisterCsv {

    private final Register register;
    private final Readers readers;

    RegisterCsv(Register register, Readers readers) {
        this.register = register;
        this.readers = readers;
    }

    @GetMapping("/record/acts.csv")
    Document acts(HttpServletRequest request, PageContext at) {
        CsvTable table = new CsvTable(ActCells.columns().toArray(String[]::new));
        ActFilter filter = ActFilter.of(query(request));
        Visibility reader = readers.of(at.visitor());
        for (Act act : filter.of(register.snapshot().acts(), act -> act)) {
            if (reader.sees(act) && (at.asOf().isToday() || !act.countsOn().isAfter(at.date()))) {
                table.row(ActCells.of(act).values().toArray());
            }
        }
        return table.document("acts.csv");
    }

    private static Map<String, List<String>> query(HttpServletRequest request) {
        Map<String, List<String>> query = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, List.of(values)));
        return query;
    }
}
