package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A video: MP4 or 3GPP with H.264 and AAC, at most 16 MB.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code video}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class VideoMessage extends OutboundMessage implements WithVideoMessage {

    VideoMessage() {}

    /** The video. */
    public abstract MediaRef media();

    /** A text below, at most 1024 characters. */
    public abstract Optional<String> caption();

    @Override
    public final String type() {
        return "video";
    }

    @Override
    final void checkContent(Checks checks) {
        checks.present("video", media());
        checks.maxLength("video.caption", caption(), 1024);
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.begin("video");
        media().write(out);
        out.put("caption", caption()).end();
    }

    @Value.Check
    VideoMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A video to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param media the file
     */
    public static VideoMessage of(String to, MediaRef media) {
        return of(Recipient.phone(to), media);
    }

    /**
     * A video.
     *
     * @param to the recipient
     * @param media the file
     */
    public static VideoMessage of(Recipient to, MediaRef media) {
        return builder().recipient(to).media(media).build();
    }

    /**
     * A video to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static VideoMessage of(String to, String file) {
        return of(Recipient.phone(to), MediaRef.of(file));
    }

    /**
     * A video.
     *
     * @param to the recipient
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static VideoMessage of(Recipient to, String file) {
        return of(to, MediaRef.of(file));
    }

    /** Begins a video; recipient and {@code media} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VideoMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableVideoMessage.Builder
            implements Replying<Builder>, MediaRef.Holder<Builder> {
        Builder() {}
    }
}
