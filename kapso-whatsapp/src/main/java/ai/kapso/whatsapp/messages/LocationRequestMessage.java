package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A button that asks for the place where the user is; it comes back as a location message.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code location_request_message}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class LocationRequestMessage extends InteractiveMessage implements WithLocationRequestMessage {

    LocationRequestMessage() {}

    /** The text, at most 1024 characters. Meta wants one; Kapso describes it as optional. */
    public abstract Optional<String> body();

    @Override
    public final String interactiveType() {
        return "location_request_message";
    }

    @Override
    final Optional<String> bodyText() {
        return body();
    }

    @Override
    final boolean needsBody() {
        return false;
    }

    @Override
    final void checkAction(Checks checks) {}

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("name", "send_location");
    }

    @Value.Check
    LocationRequestMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * A request for a location, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     */
    public static LocationRequestMessage of(String to, String body) {
        return of(Recipient.phone(to), body);
    }

    /**
     * A request for a location.
     *
     * @param to the recipient
     * @param body the text
     */
    public static LocationRequestMessage of(Recipient to, String body) {
        return builder().recipient(to).body(body).build();
    }

    /** Begins a request for a location; the recipient is required, {@code body} advised. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LocationRequestMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableLocationRequestMessage.Builder implements Replying<Builder> {
        Builder() {}
    }
}
