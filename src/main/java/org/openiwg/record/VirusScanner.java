package org.openiwg.record;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.SettingRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The virus scanner of a site: a ClamAV daemon (clamd), asked by its INSTREAM command, so that it needs no access to our files. */
final class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String UNIX = "unix:";

    private final @Nullable SocketAddress address;
    private final boolean isFile;

    /**
     * @param setting where it listens, {@code localhost:3310} or {@code unix:/run/clamav/clamd.ctl}; empty for no scanner
     * @throws SettingRefused when it is neither
     */
    VirusScanner(String setting) {
        this.isFile = setting.startsWith(UNIX);
        this.address = setting.isEmpty() ? null : isFile ? file(setting) : host(setting);
    }

    private static SocketAddress file(String setting) {
        return UnixDomainSocketAddress.of(setting.substring(UNIX.length()));
    }

    private static SocketAddress host(String setting) {
        int colon = setting.lastIndexOf(':');
        if (!setting.matches("[^/\\s]+:[0-9]{1,5}") || Integer.parseInt(setting.substring(colon + 1)) > 65_535) {
            throw new SettingRefused(
                    "OPENIWG_CLAMD is \"" + setting
                            + "\"; expected the host and port of clamd, such as localhost:3310, or unix:/run/clamav/clamd.ctl.");
        }
        return new InetSocketAddress(setting.substring(0, colon), Integer.parseInt(setting.substring(colon + 1)));
    }

    /** What it says of a file. */
    sealed interface Verdict {

        /** Nothing it knows. */
        record Clean() implements Verdict {}

        /** Something it knows, by the scanner's name for it. */
        record Infected(String what) implements Verdict {}

        /** It did not say: it is away, too slow, or does not take so much. */
        record Unknown() implements Verdict {}
    }

    /** Asks about a file; everything is clean where there is no scanner. */
    Verdict scan(byte[] content) {
        if (address == null) {
            return new Verdict.Clean();
        }
        // Interrupting whoever waits closes the channel: no answer takes longer than it may.
        try (ExecutorService alone = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> asked = alone.submit(() -> ask(address, content));
            try {
                return judge(asked.get(LONGEST.toSeconds(), TimeUnit.SECONDS));
            } catch (TimeoutException slow) {
                asked.cancel(true);
                LOG.error("The virus scanner did not answer within {} seconds.", LONGEST.toSeconds());
            } catch (ExecutionException failed) {
                LOG.error("The virus scanner cannot be asked: {}", String.valueOf(failed.getCause()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new Verdict.Unknown();
    }

    private static Verdict judge(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return new Verdict.Infected(answer.substring("stream: ".length(), answer.length() - " FOUND".length())
                    .replaceAll("[^A-Za-z0-9._-]", "")
                    .toLowerCase(Locale.ROOT));
        }
        LOG.error("The virus scanner answered: {}", answer.replaceAll("[^\\x20-\\x7e]", "?"));
        return new Verdict.Unknown();
    }

    private String ask(SocketAddress address, byte[] content) throws IOException {
        try (SocketChannel channel = isFile ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open()) {
            channel.connect(address);
            write(channel, ByteBuffer.wrap(COMMAND));
            try {
                for (int from = 0; from < content.length; from += CHUNK) {
                    int length = Math.min(CHUNK, content.length - from);
                    write(
                            channel,
                            ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
                    write(channel, ByteBuffer.wrap(content, from, length));
                }
                write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
            } catch (IOException hungUp) {
                // It stops taking more than it is set to take, and says so.
                LOG.debug("The virus scanner hung up", hungUp);
            }
            return answer(channel);
        }
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_ANSWER);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == 0) {
                break;
            }
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }
}
