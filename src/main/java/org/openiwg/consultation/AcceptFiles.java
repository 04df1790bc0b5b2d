package org.openiwg.consultation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.AcceptFile;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.TakeFile;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form, judged one by one; what is wrong with one is said at the field. */
@Component
final class AcceptFiles {

    /** Together with those from before. */
    static final int MOST = 5;

    /** Smaller than what the record takes: whoever answers is not known. */
    private static final long LARGEST = 10L << 20;

    private final TakeFile take;

    AcceptFiles(TakeFile take) {
        this.take = take;
    }

    List<AcceptedFile> of(@Nullable List<MultipartFile> files, Typed typed, String field, PageContext at)
            throws IOException {
        return of(files, 0, typed, field, at);
    }

    /**
     * @param already how many there are from before; none is added to as many as may be there
     */
    List<AcceptedFile> of(@Nullable List<MultipartFile> files, int already, Typed typed, String field, PageContext at)
            throws IOException {
        List<AcceptedFile> accepted = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (file.isEmpty()) {
                continue;
            }
            if (file.getSize() > LARGEST || already + accepted.size() >= MOST) {
                typed.refuse(field, at.text("consultation.fault.files", MOST));
                return accepted;
            }
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            switch (take.take(name, file.getBytes())) {
                case AcceptFile.Outcome.Accepted(var good) -> accepted.add(good);
                case AcceptFile.Outcome.Refused(var reason) ->
                    typed.refuse(field, name + " – " + at.text(reason.key()));
            }
        }
        return accepted;
    }
}
