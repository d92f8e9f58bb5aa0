package ai.kapso.core;

import com.google.errorprone.annotations.CheckReturnValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A file to upload: where its bytes come from, how many there are, what it is called.
 *
 * <p>The bytes are read while they are sent, in pieces of some kilobytes, so that the size of a file does not matter for
 * memory. Immutable; as thread-safe as the streams that it is given.
 */
@CheckReturnValue
public final class MediaSource {

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Opener {
        /**
         * A new stream from the first byte on; the SDK closes it.
         *
         * @throws IOException when it cannot be opened
         */
        InputStream open() throws IOException;
    }

    private final Opener opener;
    private final @Nullable Long length;
    private final boolean repeatable;
    private final @Nullable String filename;
    private final @Nullable String contentType;
    private final LongConsumer progress;

    private MediaSource(
            Opener opener,
            @Nullable Long length,
            boolean repeatable,
            @Nullable String filename,
            @Nullable String contentType,
            LongConsumer progress) {
        this.opener = opener;
        this.length = length;
        this.repeatable = repeatable;
        this.filename = filename;
        this.contentType = contentType;
        this.progress = progress;
    }

    /**
     * A file. Its length and name are taken now, its bytes when it is sent; a file that has changed its length by then is
     * not sent.
     *
     * @throws IOException when there is no readable file
     */
    public static MediaSource ofPath(Path file) throws IOException {
        Objects.requireNonNull(file, "file is null");
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "is not a file");
        }
        Path name = file.getFileName();
        return new MediaSource(
                () -> Files.newInputStream(file),
                Files.size(file),
                true,
                name == null ? null : name.toString(),
                null,
                sent -> {});
    }

    /** Bytes in memory, copied; a large file is better sent from its path. */
    public static MediaSource ofBytes(byte[] bytes) {
        byte[] copy = Objects.requireNonNull(bytes, "bytes is null").clone();
        return new MediaSource(() -> new ByteArrayInputStream(copy), (long) copy.length, true, null, null, sent -> {});
    }

    /**
     * A stream that can be read once, of a length that is not known. A call with it is never repeated, and it is sent in
     * chunks, which some servers refuse: give the length if you can.
     *
     * @param stream closed by the SDK
     */
    public static MediaSource ofStream(InputStream stream) {
        return oneShot(stream, null);
    }

    /**
     * A stream that can be read once, of a known length. A call with it is never repeated.
     *
     * @param stream closed by the SDK
     * @param length the number of bytes in it; an upload with more or fewer fails
     * @throws IllegalArgumentException when the length is negative
     */
    public static MediaSource ofStream(InputStream stream, long length) {
        return oneShot(stream, checked(length));
    }

    /**
     * Streams that can be opened as often as needed, of a known length.
     *
     * @param opener gives a new stream for each attempt
     * @param length the number of bytes in each; an upload with more or fewer fails
     * @throws IllegalArgumentException when the length is negative
     */
    public static MediaSource ofStream(Opener opener, long length) {
        Objects.requireNonNull(opener, "opener");
        return new MediaSource(opener, checked(length), true, null, null, sent -> {});
    }

    private static MediaSource oneShot(InputStream stream, @Nullable Long length) {
        Objects.requireNonNull(stream, "stream");
        AtomicBoolean used = new AtomicBoolean();
        Opener once = () -> {
            if (used.getAndSet(true)) {
                throw new IOException("the stream has been read already; use ofStream with an opener to send it again");
            }
            return stream;
        };
        return new MediaSource(once, length, false, null, null, sent -> {});
    }

    private static long checked(long length) {
        if (length < 0) {
            throw new IllegalArgumentException("length is " + length + "; it must not be negative");
        }
        return length;
    }

    /** The same bytes under a name. */
    public MediaSource withFilename(String name) {
        return new MediaSource(opener, length, repeatable, Objects.requireNonNull(name, "name"), contentType, progress);
    }

    /**
     * The same bytes with a media type, parameters included.
     *
     * @param type such as {@code audio/ogg; codecs=opus}
     */
    public MediaSource withContentType(String type) {
        return new MediaSource(opener, length, repeatable, filename, Objects.requireNonNull(type, "type"), progress);
    }

    /**
     * The same bytes with somebody who is told how many of them have been handed over for sending so far. Each attempt
     * begins at zero again.
     *
     * @param listener called on the sending thread after each piece, so it must be fast; what it throws ends the upload
     */
    public MediaSource withProgress(LongConsumer listener) {
        return new MediaSource(
                opener, length, repeatable, filename, contentType, Objects.requireNonNull(listener, "listener"));
    }

    /** The number of bytes, where it is known. */
    public OptionalLong length() {
        return length == null ? OptionalLong.empty() : OptionalLong.of(length);
    }

    /** Whether the bytes can be sent again when an attempt fails. */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** What the file is called, where it has a name. */
    public Optional<String> filename() {
        return Optional.ofNullable(filename);
    }

    /** The media type, where it was given. */
    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }

    /** Who is told about the progress. */
    public LongConsumer progress() {
        return progress;
    }

    /**
     * Opens the bytes.
     *
     * @return a stream that the caller closes
     * @throws IOException when they cannot be opened, or were read already and cannot be read again
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    @Override
    public String toString() {
        return "MediaSource{length=" + length + ", contentType=" + contentType + ", repeatable=" + repeatable + "}";
    }
}
