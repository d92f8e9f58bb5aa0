package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks for permission to call. One in 24 hours and two in seven days are allowed for each user, until a call
 * connects.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code call_permission_request}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class CallPermissionRequestMessage extends InteractiveMessage
        implements WithCallPermissionRequestMessage {

    CallPermissionRequestMessage() {}

    /** The reason for the call, at most 1024 characters. */
    public abstract Optional<String> body();

    @Override
    public final String interactiveType() {
        return "call_permission_request";
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
        out.put("name", "call_permission_request");
    }

    @Value.Check
    CallPermissionRequestMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * A request for a call permission, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     */
    public static CallPermissionRequestMessage of(String to, String body) {
        return of(Recipient.phone(to), body);
    }

    /**
     * A request for a call permission.
     *
     * @param to the recipient
     * @param body the text
     */
    public static CallPermissionRequestMessage of(Recipient to, String body) {
        return builder().recipient(to).body(body).build();
    }

    /** Begins a request for a call permission; the recipient is required, {@code body} advised. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CallPermissionRequestMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableCallPermissionRequestMessage.Builder
            implements Replying<Builder> {
        Builder() {}
    }
}
