package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A button that calls the business on WhatsApp.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code voice_call}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class VoiceCallMessage extends InteractiveMessage implements WithVoiceCallMessage {

    VoiceCallMessage() {}

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** The label of the button, at most 20 characters; WhatsApp's own words by default. */
    public abstract Optional<String> displayText();

    /** The time for which the button works: 1 minute to 30 days, in whole minutes; 7 days by default. */
    public abstract Optional<Duration> ttl();

    /** The payload that the call's webhooks bring back, at most 512 characters. */
    public abstract Optional<String> payload();

    @Override
    public final String interactiveType() {
        return "voice_call";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {
        checks.text("interactive.action.parameters.display_text", displayText(), 20);
        ttl().ifPresent(ttl -> CallTtl.check(checks, "interactive.action.parameters.ttl_minutes", ttl));
        checks.maxLength("interactive.action.parameters.payload", payload(), 512);
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("name", "voice_call");
    }

    @Override
    final Set<String> parameterNames() {
        return Set.of("display_text", "ttl_minutes", "payload");
    }

    @Override
    final boolean hasParameters() {
        return displayText().isPresent() || ttl().isPresent() || payload().isPresent();
    }

    @Override
    final void writeParameters(JsonOut out) throws IOException {
        out.put("display_text", displayText());
        if (ttl().isPresent()) {
            out.put("ttl_minutes", ttl().get().toMinutes());
        }
        out.put("payload", payload());
    }

    @Value.Check
    VoiceCallMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * A call button, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     */
    public static VoiceCallMessage of(String to, String body) {
        return of(Recipient.phone(to), body);
    }

    /**
     * A call button.
     *
     * @param to the recipient
     * @param body the text
     */
    public static VoiceCallMessage of(Recipient to, String body) {
        return builder().recipient(to).body(body).build();
    }

    /** Begins a call button; recipient and {@code body} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VoiceCallMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableVoiceCallMessage.Builder implements Replying<Builder> {
        Builder() {}
    }
}
