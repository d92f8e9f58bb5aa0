package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A picture: JPEG or PNG, at most 5 MB.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code image}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class ImageMessage extends OutboundMessage implements WithImageMessage {

    ImageMessage() {}

    /** The picture. */
    public abstract MediaRef media();

    /** A text below, at most 1024 characters. */
    public abstract Optional<String> caption();

    @Override
    public final String type() {
        return "image";
    }

    @Override
    final void checkContent(Checks checks) {
        checks.present("image", media());
        checks.maxLength("image.caption", caption(), 1024);
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.begin("image");
        media().write(out);
        out.put("caption", caption()).end();
    }

    @Value.Check
    ImageMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * An image to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param media the file
     */
    public static ImageMessage of(String to, MediaRef media) {
        return of(Recipient.phone(to), media);
    }

    /**
     * An image.
     *
     * @param to the recipient
     * @param media the file
     */
    public static ImageMessage of(Recipient to, MediaRef media) {
        return builder().recipient(to).media(media).build();
    }

    /**
     * An image to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static ImageMessage of(String to, String file) {
        return of(Recipient.phone(to), MediaRef.of(file));
    }

    /**
     * An image.
     *
     * @param to the recipient
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static ImageMessage of(Recipient to, String file) {
        return of(to, MediaRef.of(file));
    }

    /** Begins an image; recipient and {@code media} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ImageMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableImageMessage.Builder
            implements Replying<Builder>, MediaRef.Holder<Builder> {
        Builder() {}
    }
}
