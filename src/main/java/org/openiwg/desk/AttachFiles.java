package org.openiwg.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.record.AcceptFile;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.TakeFile;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** Keeps documents with a draft: those that are as they should be; of the others it says what is wrong. */
final class AttachFiles {

    /** So many may go with one draft. */
    static final int MOST = 10;

    /** All of them together, in bytes. */
    static final long LARGEST_TOGETHER = 60L << 20;

    private final TakeFile take;
    private final DraftStore drafts;
    private final DraftFileStore files;
    private final TransactionTemplate transaction;

    AttachFiles(DataSource app, TakeFile take) {
        this.take = take;
        this.drafts = new DraftStore(app);
        this.files = new DraftFileStore(app);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /**
     * A file that was not kept.
     *
     * @param name as its sender calls it
     * @param key the message that says why, and what to do
     */
    record NotKept(String name, String key) {}

    /** Judges files and keeps the sound ones with somebody's draft. */
    List<NotKept> attach(UUID draft, String person, List<MultipartFile> sent) throws IOException {
        List<NotKept> refused = new ArrayList<>();
        List<AcceptedFile> sound = judge(sent, refused);
        transaction.executeWithoutResult(status -> {
            if (drafts.lock(draft, person)
                    .filter(own -> own.recordedAs() == null)
                    .isPresent()) {
                sound.forEach(file -> keep(draft, file, refused));
            }
        });
        return refused;
    }

    /** Looks at each file and says of those that cannot be kept what is wrong; the others are answered. */
    List<AcceptedFile> judge(List<MultipartFile> sent, List<NotKept> refused) throws IOException {
        List<AcceptedFile> sound = new ArrayList<>();
        for (MultipartFile file : sent) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (file.isEmpty() && name.isEmpty()) {
                continue;
            }
            // What is too large is not even read.
            byte[] content = file.getSize() > AcceptFile.LARGEST ? new byte[0] : file.getBytes();
            switch (take.take(name, content)) {
                case AcceptFile.Outcome.Accepted(AcceptedFile accepted) -> sound.add(accepted);
                case AcceptFile.Outcome.Refused(AcceptFile.Reason reason) ->
                    refused.add(new NotKept(
                            shown(name),
                            file.getSize() > AcceptFile.LARGEST ? AcceptFile.Reason.TOO_LARGE.key() : reason.key()));
            }
        }
        return sound;
    }

    private void keep(UUID draft, AcceptedFile file, List<NotKept> refused) {
        List<DraftFile> there = files.of(draft);
        long together = there.stream().mapToLong(DraftFile::size).sum() + file.content().length;
        boolean known = there.stream().anyMatch(one -> one.sha256().equals(file.sha256()));
        if (known) {
            refused.add(new NotKept(file.name(), "desk.files.error.twice"));
        } else if (there.size() >= MOST) {
            refused.add(new NotKept(file.name(), "desk.files.error.most"));
        } else if (together > LARGEST_TOGETHER) {
            refused.add(new NotKept(file.name(), "desk.files.error.together"));
        } else {
            files.add(draft, file);
        }
    }

    /** Names come from outside: what cannot be shown in a line is left out. */
    private static String shown(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
