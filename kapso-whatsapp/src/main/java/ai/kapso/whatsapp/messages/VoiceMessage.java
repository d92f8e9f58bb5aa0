package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import org.immutables.value.Value;

/**
 * A voice message: OGG with OPUS, mono. Up to 512 KB it plays by itself when opened; its {@code played} status is
 * reported.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code audio}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class VoiceMessage extends OutboundMessage implements WithVoiceMessage {

    VoiceMessage() {}

    /** The recording. */
    public abstract MediaRef media();

    @Override
    public final String type() {
        return "audio";
    }

    @Override
    final void checkContent(Checks checks) {
        checks.present("audio", media());
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.begin("audio");
        media().write(out);
        out.put("voice", true).end();
    }

    @Value.Check
    VoiceMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A voice to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param media the file
     */
    public static VoiceMessage of(String to, MediaRef media) {
        return of(Recipient.phone(to), media);
    }

    /**
     * A voice.
     *
     * @param to the recipient
     * @param media the file
     */
    public static VoiceMessage of(Recipient to, MediaRef media) {
        return builder().recipient(to).media(media).build();
    }

    /**
     * A voice to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static VoiceMessage of(String to, String file) {
        return of(Recipient.phone(to), MediaRef.of(file));
    }

    /**
     * A voice.
     *
     * @param to the recipient
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static VoiceMessage of(Recipient to, String file) {
        return of(to, MediaRef.of(file));
    }

    /** Begins a voice; recipient and {@code media} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VoiceMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableVoiceMessage.Builder
            implements Replying<Builder>, MediaRef.Holder<Builder> {
        Builder() {}
    }
}
