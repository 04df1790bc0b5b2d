package org.openiwg.record.pages;

import java.text.Normalizer;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.PublicData;
import org.openiwg.record.Entry;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.Readers;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterFiles;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The documents of the register, to be saved; no browser opens them within this site. */
@PublicData
class DocumentFiles {

    private final Register register;
    private final RegisterFiles files;
    private final Readers readers;

    DocumentFiles(Register register, RegisterFiles files, Readers readers) {
        this.register = register;
        this.files = files;
        this.readers = readers;
    }

    @GetMapping("/record/files/{index:0|[1-9][0-9]{0,8}}")
    Document file(@PathVariable long index, PageContext at) {
        RegisterSnapshot now = register.snapshot();
        if (index >= now.size()) {
            throw Problem.notFound();
        }
        Entry entry = now.entry(index);
        if (!readers.of(at.visitor()).sees(entry, now)
                || !(entry.statement() instanceof Statement.Filed(FiledDocument document))) {
            throw Problem.notFound();
        }
        byte[] content = files.read(document).orElseThrow(Problem::notFound);
        return Document.saved(document.mediaType(), content, plain(document.name()));
    }

    /** A name that every browser and every header can carry. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-");
    }
}
