package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.model.PinAction;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A message of a group that is pinned or unpinned. A group has three pins; a fourth replaces the oldest.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code pin}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class PinMessage extends OutboundMessage implements WithPinMessage {

    PinMessage() {}

    /** The action; {@link PinAction#PIN} by default. */
    @Value.Default
    public PinAction action() {
        return PinAction.PIN;
    }

    /** The id (wamid) of the message in the group. */
    public abstract String messageId();

    /** The days after which the pin ends, 1 to 30. WhatsApp wants them for a pin; an unpin has none. */
    public abstract Optional<Integer> expirationDays();

    /** Always empty: a pin answers nothing. */
    @Override
    public final Optional<String> replyTo() {
        return Optional.empty();
    }

    @Override
    public final String type() {
        return "pin";
    }

    @Override
    final void checkContent(Checks checks) {
        checks.notBlank("pin.message_id", messageId());
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.begin("pin").put("type", action().value()).put("message_id", messageId());
        if (expirationDays().isPresent()) {
            out.put("expiration_days", expirationDays().get());
        }
        out.end();
    }

    @Value.Check
    PinMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A pin.
     *
     * @param group the group, as {@link Recipient#group(String)} names it
     * @param messageId the id (wamid) of the message
     * @param expirationDays the days after which the pin ends, 1 to 30
     */
    public static PinMessage pin(Recipient group, String messageId, int expirationDays) {
        return builder()
                .recipient(group)
                .messageId(messageId)
                .expirationDays(expirationDays)
                .build();
    }

    /**
     * The end of a pin.
     *
     * @param group the group, as {@link Recipient#group(String)} names it
     * @param messageId the id (wamid) of the message
     */
    public static PinMessage unpin(Recipient group, String messageId) {
        return builder()
                .recipient(group)
                .action(PinAction.UNPIN)
                .messageId(messageId)
                .build();
    }

    /** Begins a pin; recipient and {@code messageId} are required, {@code expirationDays} as well for a pin. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PinMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutablePinMessage.Builder implements Addressing<Builder> {
        Builder() {}
    }
}
