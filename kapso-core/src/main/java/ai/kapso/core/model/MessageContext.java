package ai.kapso.core.model;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What a message refers to: the message that it answers, the product that it is about, or that it was forwarded. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MessageContext.Builder.class)
@SuppressWarnings("immutables:from") // copies are made with the withers
public interface MessageContext extends JsonModel, WithMessageContext {

    /** Id of the message that this one answers; for some, of a call. */
    @Value.Redacted
    Optional<String> id();

    /**
     * Who wrote the message that this one answers, as phone number. That may be the contact: it does not tell the
     * direction.
     */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> from();

    /** Whether the message was forwarded, up to five times. */
    Optional<Boolean> forwarded();

    /** Whether the message was forwarded more than five times. */
    Optional<Boolean> frequentlyForwarded();

    /** The catalog's product that the contact asks about. */
    Optional<ReferredProduct> referredProduct();

    /**
     * The context of an answer.
     *
     * @param id the message that is answered
     */
    static MessageContext of(String id) {
        return builder().id(id).build();
    }

    /** Begins a message context. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MessageContext} values. Not thread-safe. */
    final class Builder extends ImmutableMessageContext.Builder {}
}
