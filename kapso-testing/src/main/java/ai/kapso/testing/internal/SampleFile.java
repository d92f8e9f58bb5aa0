package ai.kapso.testing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A small valid file for a contact to send. */
public final class SampleFile {
    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "jpg", "image/jpeg",
            "png", "image/png",
            "webp", "image/webp",
            "mp4", "video/mp4",
            "mp3", "audio/mpeg",
            "ogg", "audio/ogg; codecs=opus",
            "pdf", "application/pdf",
            "txt", "text/plain",
            "csv", "text/csv");

    private final String filename;
    private final String contentType;
    private final byte[] bytes;

    /** A file of the caller's. */
    public SampleFile(String filename, String contentType, byte[] bytes) {
        this.filename = filename;
        this.contentType = contentType;
        this.bytes = bytes.clone();
    }

    /** A file of the kind that the extension names; a PDF where there is no sample of that kind. */
    public static SampleFile named(String filename) {
        String extension = filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (extension.equals("jpeg")) {
            extension = "jpg";
        }
        String kind = CONTENT_TYPES.containsKey(extension) ? extension : "pdf";
        String contentType = Objects.requireNonNull(CONTENT_TYPES.get(kind));
        byte[] bytes = contentType.startsWith("text/")
                ? "emulator,file\n".getBytes(StandardCharsets.US_ASCII)
                : read("sample." + kind);
        return new SampleFile(filename, contentType, bytes);
    }

    private static byte[] read(String resource) {
        try (InputStream in = SampleFile.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String filename() {
        return filename;
    }

    String contentType() {
        return contentType;
    }

    byte[] bytes() {
        return bytes;
    }
}
