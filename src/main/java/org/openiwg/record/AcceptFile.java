package org.openiwg.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Judges a file from outside before anything of it is kept: what it is follows from its bytes, never from what its sender says
 * of it, and only what everyone can open and nothing can run in is taken.
 */
public final class AcceptFile {

    /** In bytes. */
    public static final int LARGEST = 20 << 20;

    private static final int MOST_PARTS = 10_000;
    /** What a document may unpack to, in bytes, and how much denser than packed it may be. */
    private static final long LARGEST_UNPACKED = 200L << 20;

    private static final int DENSEST = 200;
    private static final int LONGEST_NAME = 150;

    private AcceptFile() {}

    /** What came of it. */
    public sealed interface Outcome {

        record Accepted(AcceptedFile file) implements Outcome {}

        record Refused(Reason reason) implements Outcome {}
    }

    /** Why a file is not taken. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** None of the kinds that are taken. */
        KIND,
        /** Its name ends as another kind of file does. */
        NAME,
        /** A document that can run something. */
        MACROS,
        /** It unpacks to more than any document does: it is made to fill whoever opens it. */
        BOMB,
        /** Its beginning says what it is, the rest does not agree. */
        DAMAGED,
        /** The virus scanner knows it. */
        INFECTED,
        /** The virus scanner did not say. */
        UNSCANNED;

        /** Its name in messages: {@code record.file.NAME}. */
        public String key() {
            return "record.file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A kind of file that is taken. */
    enum Kind {
        PDF("application/pdf", "pdf"),
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg jpeg"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
        ODT("application/vnd.oasis.opendocument.text", "odt"),
        ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
        ODP("application/vnd.oasis.opendocument.presentation", "odp"),
        TEXT("text/plain", "txt csv md eml");

        final String mediaType;
        /** How the names of its files end, the usual one first. */
        private final String endings;

        Kind(String mediaType, String endings) {
            this.mediaType = mediaType;
            this.endings = endings;
        }

        List<String> endings() {
            return List.of(endings.split(" ", -1));
        }
    }

    /**
     * Judges a file.
     *
     * @param name as its sender calls it; what is before a slash, and what cannot be in a name, is left out
     */
    public static Outcome judge(String name, byte[] content) {
        if (content.length == 0) {
            return new Outcome.Refused(Reason.EMPTY);
        }
        if (content.length > LARGEST) {
            return new Outcome.Refused(Reason.TOO_LARGE);
        }
        if (isZip(content)) {
            return judgePackage(name, content);
        }
        Kind kind = kind(content);
        return kind == null ? new Outcome.Refused(Reason.KIND) : named(name, kind, content);
    }

    private static @Nullable Kind kind(byte[] content) {
        if (begins(content, "%PDF-")) {
            return Kind.PDF;
        }
        if (begins(content, "\u0089PNG\r\n\u001a\n")) {
            return Kind.PNG;
        }
        if (begins(content, "\u00ff\u00d8\u00ff")) {
            return Kind.JPEG;
        }
        return isText(content) ? Kind.TEXT : null;
    }

    private static boolean begins(byte[] content, String with) {
        byte[] bytes = with.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static boolean isZip(byte[] content) {
        return begins(content, "PK\u0003\u0004");
    }

    /** UTF-8 without control characters that no text has, and no markup that a browser could take for a page. */
    private static boolean isText(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException binary) {
            return false;
        }
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f)
                && !text.stripLeading().startsWith("<");
    }

    /** Documents of office programs are packages: what they are stands in their parts. */
    private static Outcome judgePackage(String name, byte[] content) {
        Set<String> parts = new HashSet<>();
        String mimetype = "";
        long most = Math.min(LARGEST_UNPACKED, (1L << 20) + (long) DENSEST * content.length);
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (parts.size() == MOST_PARTS) {
                    return new Outcome.Refused(Reason.DAMAGED);
                }
                if (parts.isEmpty() && part.getName().equals("mimetype")) {
                    mimetype = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
                }
                parts.add(part.getName().toLowerCase(Locale.ROOT));
                unpacked += sizeOf(zip, most - unpacked);
                if (unpacked > most) {
                    return new Outcome.Refused(Reason.BOMB);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Outcome.Refused(Reason.DAMAGED);
        }
        if (parts.stream().anyMatch(AcceptFile::runs)) {
            return new Outcome.Refused(Reason.MACROS);
        }
        Kind kind = kindOfPackage(parts, mimetype);
        return kind == null ? new Outcome.Refused(Reason.KIND) : named(name, kind, content);
    }

    /** How much is left of a part, counted no further than one byte beyond a limit; what its header says is not believed. */
    private static long sizeOf(ZipInputStream zip, long limit) throws IOException {
        byte[] some = new byte[1 << 16];
        long size = 0;
        for (int count = zip.read(some); count >= 0 && size <= limit; count = zip.read(some)) {
            size += count;
        }
        return size;
    }

    private static boolean runs(String part) {
        return part.endsWith("vbaproject.bin")
                || part.startsWith("basic/")
                || part.startsWith("scripts/")
                || part.contains("/activex/")
                || part.endsWith(".exe")
                || part.endsWith(".js");
    }

    private static @Nullable Kind kindOfPackage(Set<String> parts, String mimetype) {
        for (Kind kind : Kind.values()) {
            if (kind.mediaType.equals(mimetype)) {
                return kind;
            }
        }
        if (!parts.contains("[content_types].xml")) {
            return null;
        }
        if (parts.contains("word/document.xml")) {
            return Kind.DOCX;
        }
        if (parts.contains("xl/workbook.xml")) {
            return Kind.XLSX;
        }
        return parts.contains("ppt/presentation.xml") ? Kind.PPTX : null;
    }

    private static Outcome named(String given, Kind kind, byte[] content) {
        String name = name(given, kind);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return kind.endings().contains(ending)
                ? new Outcome.Accepted(new AcceptedFile(name, kind.mediaType, content.clone()))
                : new Outcome.Refused(Reason.NAME);
    }

    private static String name(String given, Kind kind) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*%]", "").strip();
        String name = clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
        return name.lastIndexOf('.') > 0 ? name : "document." + kind.endings().getFirst();
    }
}
