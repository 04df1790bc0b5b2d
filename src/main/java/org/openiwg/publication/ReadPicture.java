package org.openiwg.publication;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures from outside, within limits that are checked before they are unpacked. */
final class ReadPicture {

    private static final long LARGEST = 5_000_000;
    private static final int MOST_PIXELS = 4_000;
    private static final Set<String> KINDS = Set.of("png", "jpeg");

    private ReadPicture() {}

    /** The picture in a folder; empty when there is none that may be read. */
    static Optional<BufferedImage> file(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        try {
            if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return read(Files.readAllBytes(file));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                boolean ours = KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
                boolean small = reader.getWidth(0) <= MOST_PIXELS && reader.getHeight(0) <= MOST_PIXELS;
                return ours && small ? Optional.of(reader.read(0)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }
}
