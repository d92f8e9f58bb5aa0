package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import org.immutables.value.Value;

/**
 * A sticker: WebP, at most 100 KB, or 500 KB when animated.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code sticker}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class StickerMessage extends OutboundMessage implements WithStickerMessage {

    StickerMessage() {}

    /** The sticker. */
    public abstract MediaRef media();

    @Override
    public final String type() {
        return "sticker";
    }

    @Override
    final void checkContent(Checks checks) {
        checks.present("sticker", media());
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.begin("sticker");
        media().write(out);
        out.end();
    }

    @Value.Check
    StickerMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A sticker to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param media the file
     */
    public static StickerMessage of(String to, MediaRef media) {
        return of(Recipient.phone(to), media);
    }

    /**
     * A sticker.
     *
     * @param to the recipient
     * @param media the file
     */
    public static StickerMessage of(Recipient to, MediaRef media) {
        return builder().recipient(to).media(media).build();
    }

    /**
     * A sticker to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static StickerMessage of(String to, String file) {
        return of(Recipient.phone(to), MediaRef.of(file));
    }

    /**
     * A sticker.
     *
     * @param to the recipient
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static StickerMessage of(Recipient to, String file) {
        return of(to, MediaRef.of(file));
    }

    /** Begins a sticker; recipient and {@code media} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StickerMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableStickerMessage.Builder
            implements Replying<Builder>, MediaRef.Holder<Builder> {
        Builder() {}
    }
}
