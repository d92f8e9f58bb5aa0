package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.EpochSeconds;
import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened to a call. Who called whom is the {@link #direction()}, not to be told from {@link #from()} and {@link
 * #to()}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = CallUpdate.Builder.class)
@SuppressWarnings("immutables:from") // copies are made with the withers
public interface CallUpdate extends JsonModel, WithCallUpdate {

    /** WhatsApp's id of the call (wacid), opaque. Reads the other name {@code wacid}, too. */
    @Value.Redacted
    @JsonAlias("wacid")
    Optional<String> id();

    /** What happened. */
    Optional<CallEvent> event();

    /** When. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    Optional<Instant> timestamp();

    /** Who called whom. */
    Optional<CallDirection> direction();

    /** The caller's phone number, in digits; missing for users who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> from();

    /** The caller's business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> fromUserId();

    /** The caller's parent business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> fromParentUserId();

    /** The phone number that is called, in digits; missing for users who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> to();

    /** The business-scoped user id of the one who is called. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> toUserId();

    /** The parent business-scoped user id of the one who is called. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> toParentUserId();

    /** The offer or answer, for calls that can be connected; not for calls over SIP. */
    Optional<CallSession> session();

    /** An older form of the {@link #session()}. */
    Optional<CallConnection> connection();

    /** How the call ended. */
    Optional<CallStatus> status();

    /** When the call was taken; mostly missing if it was not. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    Optional<Instant> startTime();

    /** When the call ended; mostly missing if it was not taken. */
    @JsonSerialize(contentUsing = EpochSeconds.AsText.class)
    Optional<Instant> endTime();

    /** How long the call took, in seconds; mostly missing if it was not taken. */
    Optional<Integer> duration();

    /** The data that the business called or took the call with. */
    @Value.Redacted
    Optional<String> bizOpaqueCallbackData();

    /** The data of the link through which the contact called. */
    @Value.Redacted
    Optional<String> deeplinkPayload();

    /** The data of the button through which the contact called. */
    @Value.Redacted
    Optional<String> ctaPayload();

    /** The recording, when it can be fetched. */
    Optional<CallRecording> callRecording();

    /** The transcript, when it can be fetched. */
    Optional<CallTranscript> callTranscript();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CallUpdate} values. Not thread-safe. */
    final class Builder extends ImmutableCallUpdate.Builder {}
}
