package ai.kapso.core.internal.http;

import ai.kapso.core.MediaSource;
import ai.kapso.core.internal.LoneSurrogates;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A {@code multipart/form-data} body. The JDK's own publisher of streams reads it piece by piece; its length is announced
 * where every part knows its own, since chunked uploads are refused by some servers.
 */
public final class MultipartBody implements RequestBody {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern NAME = Pattern.compile("[ !#-\\[\\]-~]+");

    private final String boundary;
    private final List<Supplier<InputStream>> pieces;
    private final List<MediaSource> oneShots;
    private final long length;

    private MultipartBody(Builder builder) {
        byte[] end = utf8("--" + builder.boundary + "--\r\n");
        this.boundary = builder.boundary;
        this.pieces = new ArrayList<>(builder.pieces);
        this.pieces.add(() -> new ByteArrayInputStream(end));
        this.length = builder.length < 0 ? -1 : builder.length + end.length;
        this.oneShots = List.copyOf(builder.oneShots);
    }

    /** Begins a body. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public HttpRequest.BodyPublisher publisher() {
        return new StreamPublisher(pieces, length);
    }

    @Override
    public boolean isRepeatable() {
        return oneShots.isEmpty();
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    /** Closes the streams that no attempt has come to read; the others were closed with their attempt. */
    @Override
    public void release() {
        for (MediaSource source : oneShots) {
            try {
                source.open().close();
            } catch (IOException e) {
                // was read already
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Collects the parts, in the order in which they are sent. */
    public static final class Builder {

        private final String boundary =
                "kapso-" + Long.toHexString(RANDOM.nextLong()) + Long.toHexString(RANDOM.nextLong());
        private final List<Supplier<InputStream>> pieces = new ArrayList<>();
        private final List<MediaSource> oneShots = new ArrayList<>();
        private long length;

        private Builder() {}

        /** A part of text. */
        @CanIgnoreReturnValue
        public Builder field(String name, String value) {
            LoneSurrogates.refuse("the part " + checked(name), value);
            bytes(utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                    + "\r\n"));
            return this;
        }

        /** A part of a file. */
        @CanIgnoreReturnValue
        public Builder file(String name, MediaSource source, String contentType) {
            RequestHeaders.checkValue("the media type", contentType);
            bytes(utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + checked(name) + "\"; "
                    + Filenames.parameter(LoneSurrogates.refuse(
                            "the file's name", source.filename().orElse("file"))) + "\r\nContent-Type: " + contentType
                    + "\r\n\r\n"));
            pieces.add(() -> new SourceStream(source));
            length = length < 0 || source.length().isEmpty()
                    ? -1
                    : length + source.length().getAsLong();
            if (!source.isRepeatable()) {
                oneShots.add(source);
            }
            bytes(utf8("\r\n"));
            return this;
        }

        private static String checked(String name) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "the part's name is empty or has characters other than visible ASCII without quotes");
            }
            return name;
        }

        private void bytes(byte[] bytes) {
            pieces.add(() -> new ByteArrayInputStream(bytes));
            length = length < 0 ? -1 : length + bytes.length;
        }

        /** The body. */
        public MultipartBody build() {
            return new MultipartBody(this);
        }
    }
}
