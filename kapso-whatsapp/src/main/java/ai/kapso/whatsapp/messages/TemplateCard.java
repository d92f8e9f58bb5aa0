package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * The values for one card of a carousel template.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateCard.Builder.class)
public interface TemplateCard extends JsonModel, WithTemplateCard {

    /** The card's place, from 0; {@link TemplateComponent#carousel(TemplateCard...)} numbers the cards itself. */
    @Value.Default
    default int cardIndex() {
        return 0;
    }

    /** The card's parts that take values. */
    List<TemplateComponent> components();

    @Value.Check
    default TemplateCard check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A card.
     *
     * @param components its parts that take values
     */
    static TemplateCard of(TemplateComponent... components) {
        return builder().addComponents(components).build();
    }

    /** Begins a card; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateCard} values. Not thread-safe. */
    final class Builder extends ImmutableTemplateCard.Builder {}
}
