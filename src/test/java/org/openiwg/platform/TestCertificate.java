package org.openiwg.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/**
 * A certificate that nobody but a test trusts, with its key.
 *
 * @param store a PKCS #12 file of the two
 * @param pem the certificate alone
 */
record TestCertificate(Path store, Path pem) {

    private static final String PASSWORD = "for a test";

    /** Milliseconds after which nobody comes any more. */
    private static final int LONGEST = 60_000;

    /** A new one for a host. */
    static TestCertificate of(String host, Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve(host + ".p12");
        Path pem = folder.resolve(host + ".pem");
        keytool(
                List.of(
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host),
                store);
        keytool(List.of("-exportcert", "-rfc", "-alias", "a", "-file", pem.toString()), store);
        return new TestCertificate(store, pem);
    }

    private static void keytool(List<String> asked, Path store) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(asked);
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
    }

    SSLServerSocket server() throws IOException, GeneralSecurityException {
        return server(0);
    }

    /** A server on this machine that shows it. */
    SSLServerSocket server(int port) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        SSLServerSocket server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(port, 1, InetAddress.getLoopbackAddress());
        server.setSoTimeout(LONGEST);
        return server;
    }
}
