package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What stands above the text of an interactive message: a text of at most 60 characters without formatting, a picture, a
 * video or a document.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonSerialize
public abstract class MessageHeader {

    MessageHeader() {}

    /** What the header is. */
    @Value.Parameter
    public abstract Kind kind();

    /** The text of a text header. */
    @Value.Parameter
    public abstract Optional<String> text();

    /** The file of any other header. */
    @Value.Parameter
    public abstract Optional<MediaRef> media();

    /** The name under which users see a document. */
    @Value.Parameter
    public abstract Optional<String> filename();

    /**
     * A text.
     *
     * @param text at most 60 characters
     */
    public static MessageHeader text(String text) {
        Objects.requireNonNull(text, "text is null");
        return ImmutableMessageHeader.of(Kind.TEXT, Optional.of(text), Optional.empty(), Optional.empty());
    }

    /**
     * A picture.
     *
     * @param image the file
     */
    public static MessageHeader image(MediaRef image) {
        Objects.requireNonNull(image, "image is null");
        return ofMedia(Kind.IMAGE, image, Optional.empty());
    }

    /**
     * A video.
     *
     * @param video the file
     */
    public static MessageHeader video(MediaRef video) {
        Objects.requireNonNull(video, "video is null");
        return ofMedia(Kind.VIDEO, video, Optional.empty());
    }

    /**
     * A document.
     *
     * @param document the file
     */
    public static MessageHeader document(MediaRef document) {
        Objects.requireNonNull(document, "document is null");
        return ofMedia(Kind.DOCUMENT, document, Optional.empty());
    }

    /**
     * A document with a name.
     *
     * @param document the file
     * @param filename the name that users see, with an extension
     */
    public static MessageHeader document(MediaRef document, String filename) {
        Objects.requireNonNull(document, "document is null");
        return ofMedia(Kind.DOCUMENT, document, Optional.of(filename));
    }

    private static MessageHeader ofMedia(Kind kind, MediaRef media, Optional<String> filename) {
        return ImmutableMessageHeader.of(kind, Optional.empty(), Optional.of(media), filename);
    }

    boolean isImageOrVideo() {
        return kind() == Kind.IMAGE || kind() == Kind.VIDEO;
    }

    void check(Checks checks, String path) {
        checks.text(path + ".text", text(), 60);
        checks.notBlank(path + ".document.filename", filename());
    }

    void write(JsonOut out) throws IOException {
        out.put("type", kind().word).put("text", text());
        if (media().isPresent()) {
            out.begin(kind().word);
            media().get().write(out);
            out.put("filename", filename()).end();
        }
    }

    /** The kinds of headers. */
    public enum Kind {
        /** A text. */
        TEXT("text"),
        /** A picture. */
        IMAGE("image"),
        /** A video. */
        VIDEO("video"),
        /** A document. */
        DOCUMENT("document");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }
}
