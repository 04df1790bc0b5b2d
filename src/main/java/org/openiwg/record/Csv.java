package org.openiwg.record;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openiwg.record.Fault.Wrong;

/** Reads a file of a history as strict UTF-8 and strict RFC 4180, and says where it is neither. */
final class Csv {

    private static final Pattern AT_LINE = Pattern.compile("line (\\d+)");

    private Csv() {}

    /**
     * Reads to the end, handing over each row. A file that is not there is nothing wrong here.
     *
     * @return whether there is such a file and its end was reached
     */
    static <T> boolean read(
            HistoryFiles files, String name, CsvCallbackHandler<T> handler, Faults faults, Consumer<T> rows) {
        try (InputStream in = files.open(name)) {
            if (in == null) {
                return false;
            }
            try (CsvReader<T> reader = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .build(handler, new InputStreamReader(in, strictUtf8()))) {
                for (T row : reader) {
                    rows.accept(row);
                }
            }
            return true;
        } catch (CsvParseException | UncheckedIOException | IOException broken) {
            faults.add(fault(files, name, broken));
            return false;
        }
    }

    /** Whether a cell holds nothing but blanks. */
    static boolean isBlank(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private static Fault fault(HistoryFiles files, String name, Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof FaultyFile faulty) {
                return faulty.fault();
            }
            if (cause instanceof CharacterCodingException) {
                return Fault.of(name, firstLineNotUtf8(files, name), "row", Wrong.NOT_UTF8);
            }
        }
        if (broken instanceof CsvParseException) {
            Matcher line = AT_LINE.matcher(String.valueOf(broken.getMessage()));
            return Fault.of(name, line.find() ? Long.parseLong(line.group(1)) : 1, "row", Wrong.NOT_CSV);
        }
        return Fault.of(name, 1, "file", Wrong.FILE_UNREADABLE);
    }

    /** Reads the file again, by the character, to find where it stops being UTF-8. */
    private static long firstLineNotUtf8(HistoryFiles files, String name) {
        long line = 1;
        try (InputStream in = files.open(name)) {
            if (in != null) {
                Reader reader = new InputStreamReader(new OneByteAtATime(in), strictUtf8());
                for (int c = reader.read(); c >= 0; c = reader.read()) {
                    if (c == '\n') {
                        line++;
                    }
                }
            }
        } catch (IOException here) {
            return line;
        }
        return line;
    }

    private static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Keeps the decoder from reading ahead, so that it fails at the character that is wrong and not before. */
    private static final class OneByteAtATime extends java.io.FilterInputStream {

        OneByteAtATime(InputStream in) {
            super(new java.io.BufferedInputStream(in, 1 << 16));
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 1));
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
