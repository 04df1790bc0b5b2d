package org.openiwg.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.typesetting.Certificate;

/** A file that was made of a leaflet, and the certificate of its gates when it is for paper. */
public final class Made {

    private final String name;
    private final byte[] bytes;
    private final double size;
    private final @Nullable Certificate certificate;

    Made(String name, byte[] bytes, double size, @Nullable Certificate certificate) {
        this.name = name;
        this.bytes = bytes.clone();
        this.size = size;
        this.certificate = certificate;
    }

    static Made unset(String name, byte[] bytes) {
        return new Made(name, bytes, 0, null);
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Of its letters, in points; 0 when it is not set. */
    public double size() {
        return size;
    }

    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    public boolean isPassed() {
        return certificate == null || certificate.isPassed();
    }

    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), bytes);
    }
}
