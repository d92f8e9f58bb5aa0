package ai.kapso.core.model;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What all messages with a file have in common. The file itself is fetched by its id, within the seven days that Meta
 * keeps it, or from Kapso's copy ({@link KapsoMessageInfo#mediaData()}).
 */
public abstract class MediaContent extends MessageContent implements JsonModel {

    MediaContent() {}

    /** Meta's id of the file; missing for files that were sent by link. */
    public abstract Optional<String> id();

    /** The file's MIME type, such as {@code audio/ogg; codecs=opus}. */
    public abstract Optional<String> mimeType();

    /** The file's SHA-256 hash, mostly in Base64, in places in hexadecimal digits. */
    public abstract Optional<String> sha256();

    /** Meta's own address of the file; good for five minutes and only with an access token. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    public abstract Optional<String> url();

    /** Where the file is: the address that it was sent with, or Kapso's copy. Treat it as a secret. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    public abstract Optional<String> link();

    /** The text below a picture, video or document. */
    @Value.Redacted
    public abstract Optional<String> caption();

    /** A document's name. */
    @Value.Redacted
    public abstract Optional<String> filename();

    @Override
    Optional<String> bodyText() {
        return caption();
    }
}
