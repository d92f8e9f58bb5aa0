package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A button that asks for the phone number of a user who hides it; it comes back as a contacts message.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code request_contact_info}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class ContactInfoRequestMessage extends InteractiveMessage implements WithContactInfoRequestMessage {

    ContactInfoRequestMessage() {}

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public final String interactiveType() {
        return "request_contact_info";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {}

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("name", "request_contact_info");
    }

    @Value.Check
    ContactInfoRequestMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * A request for contact information, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     */
    public static ContactInfoRequestMessage of(String to, String body) {
        return of(Recipient.phone(to), body);
    }

    /**
     * A request for contact information.
     *
     * @param to the recipient
     * @param body the text
     */
    public static ContactInfoRequestMessage of(Recipient to, String body) {
        return builder().recipient(to).body(body).build();
    }

    /** Begins a request for contact information; recipient and {@code body} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactInfoRequestMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableContactInfoRequestMessage.Builder implements Replying<Builder> {
        Builder() {}
    }
}
