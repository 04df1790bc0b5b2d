package org.openiwg.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.openiwg.record.AcceptFile;

/**
 * Looks at a workbook from outside before anything reads it as one: how much it holds once unpacked, whether it could run
 * or fetch something. What passes is packed anew, so that whoever reads it reads exactly what was looked at.
 */
final class SafeWorkbook {

    /** In bytes. */
    static final int LARGEST = 2 << 20;

    private static final int LARGEST_UNPACKED = 30 << 20;
    private static final int MOST_PARTS = 200;
    private static final int BUFFER = 8192;

    private SafeWorkbook() {}

    /** What came of it. */
    sealed interface Looked {

        /** Nothing is wrong with the package. */
        @SuppressWarnings("ArrayRecordComponent")
        record Sound(byte[] workbook) implements Looked {}

        record Refused(Misfit misfit) implements Looked {}
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    static Looked look(String name, byte[] content) throws IOException {
        if (content.length == 0) {
            return refused("", AcceptFile.Reason.EMPTY.key());
        }
        if (content.length > LARGEST) {
            return refused("", "sheet.file.large");
        }
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            return refused("", "sheet.file.kind");
        }
        ByteArrayOutputStream anew = new ByteArrayOutputStream();
        Set<String> parts = new HashSet<>();
        long unpacked = 0;
        Path file = Files.createTempFile("sheet", ".xlsx");
        try (ZipFile in = new ZipFile(Files.write(file, content).toFile());
                ZipOutputStream out = new ZipOutputStream(anew)) {
            for (ZipEntry part : Collections.list(in.entries())) {
                String path = part.getName();
                if (runs(path.toLowerCase(Locale.ROOT))) {
                    return refused(shown(path), "sheet.file.runs");
                }
                byte[] bytes;
                try (InputStream packed = in.getInputStream(part)) {
                    bytes = read(packed, LARGEST_UNPACKED - unpacked);
                }
                unpacked += bytes.length;
                if (parts.size() == MOST_PARTS || !parts.add(path)) {
                    return refused("", "sheet.file.parts");
                }
                if (declaresEntities(bytes)) {
                    return refused(shown(path), "sheet.file.entities");
                }
                out.putNextEntry(new ZipEntry(path));
                out.write(bytes);
                out.closeEntry();
            }
        } catch (TooMuch bomb) {
            return refused("", "sheet.file.unpacked");
        } catch (IOException | IllegalArgumentException unreadable) {
            return refused("", AcceptFile.Reason.DAMAGED.key());
        } finally {
            Files.delete(file);
        }
        if (!parts.contains("xl/workbook.xml")) {
            return refused("", "sheet.file.kind");
        }
        return switch (AcceptFile.judge(name.isEmpty() ? "items.xlsx" : name, anew.toByteArray())) {
            case AcceptFile.Outcome.Refused(AcceptFile.Reason reason) -> refused("", reason.key());
            case AcceptFile.Outcome.Accepted accepted -> new Looked.Sound(anew.toByteArray());
        };
    }

    private static byte[] read(InputStream in, long most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            bytes.write(buffer, 0, count);
            if (bytes.size() > most) {
                throw new TooMuch();
            }
        }
        return bytes.toByteArray();
    }

    private static boolean runs(String path) {
        return path.endsWith("vbaproject.bin")
                || path.contains("activex/")
                || path.contains("externallinks/")
                || path.contains("embeddings/")
                || path.contains("macrosheets/")
                || path.endsWith("connections.xml");
    }

    /** No part of a workbook has a document type; one in UTF-16 could hide it, and no program writes one. */
    private static boolean declaresEntities(byte[] part) {
        boolean wide = part.length >= 2
                && (part[0] == (byte) 0xFE && part[1] == (byte) 0xFF
                        || part[0] == (byte) 0xFF && part[1] == (byte) 0xFE
                        || part[0] == 0
                        || part[1] == 0);
        String text = new String(part, StandardCharsets.ISO_8859_1);
        return wide || text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }

    private static Looked refused(String place, String key) {
        return new Looked.Refused(Misfit.of(place, key));
    }

    private static String shown(String path) {
        String line = path.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
