package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import org.immutables.value.Value;

/**
 * An audio file: AAC, AMR, MP3, M4A or OGG (OPUS, mono), at most 16 MB. For a recording with waveform and
 * transcript see {@link VoiceMessage}.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code audio}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class AudioMessage extends OutboundMessage implements WithAudioMessage {

    AudioMessage() {}

    /** The audio file. */
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
        out.end();
    }

    @Value.Check
    AudioMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * An audio to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param media the file
     */
    public static AudioMessage of(String to, MediaRef media) {
        return of(Recipient.phone(to), media);
    }

    /**
     * An audio.
     *
     * @param to the recipient
     * @param media the file
     */
    public static AudioMessage of(Recipient to, MediaRef media) {
        return builder().recipient(to).media(media).build();
    }

    /**
     * An audio to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static AudioMessage of(String to, String file) {
        return of(Recipient.phone(to), MediaRef.of(file));
    }

    /**
     * An audio.
     *
     * @param to the recipient
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static AudioMessage of(Recipient to, String file) {
        return of(to, MediaRef.of(file));
    }

    /** Begins an audio; recipient and {@code media} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AudioMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableAudioMessage.Builder
            implements Replying<Builder>, MediaRef.Holder<Builder> {
        Builder() {}
    }
}
