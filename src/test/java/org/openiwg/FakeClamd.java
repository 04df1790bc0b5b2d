package org.openiwg;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers INSTREAM as a ClamAV daemon does: it knows one virus, the EICAR test file, and takes a megabyte at most. */
public final class FakeClamd implements AutoCloseable {

    /** What every scanner takes for a virus, and what is none. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int MOST = 1 << 20;

    private final ServerSocketChannel server;
    private final String setting;
    private final AtomicInteger asked = new AtomicInteger();

    /** One that listens at a port of this machine. */
    public FakeClamd() throws IOException {
        server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        setting = "localhost:" + ((InetSocketAddress) server.getLocalAddress()).getPort();
        serve();
    }

    /** One that listens at a file. */
    public FakeClamd(Path socket) throws IOException {
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        setting = "unix:" + socket;
        serve();
    }

    /** What {@code OPENIWG_CLAMD} says of it. */
    public String setting() {
        return setting;
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    private void serve() {
        Thread.ofVirtual().start(() -> {
            while (server.isOpen()) {
                try (SocketChannel client = server.accept()) {
                    answer(client);
                } catch (IOException closed) {
                    // The next one, or the end.
                    Thread.onSpinWait();
                }
            }
        });
    }

    private void answer(SocketChannel client) throws IOException {
        asked.incrementAndGet();
        DataInputStream in = new DataInputStream(Channels.newInputStream(client));
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            say(client, "UNKNOWN COMMAND");
            return;
        }
        byte[] content = new byte[0];
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (content.length + length > MOST) {
                say(client, "INSTREAM size limit exceeded. ERROR");
                return;
            }
            byte[] chunk = in.readNBytes(length);
            int there = content.length;
            content = Arrays.copyOf(content, there + length);
            System.arraycopy(chunk, 0, content, there, length);
        }
        boolean found = new String(content, StandardCharsets.ISO_8859_1).contains(EICAR);
        say(client, found ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK");
    }

    private static void say(SocketChannel client, String words) throws IOException {
        client.write(ByteBuffer.wrap((words + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
