package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A click on a link of a marketing message. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MarketingLinkClick.Builder.class)
public interface MarketingLinkClick extends JsonModel, WithMarketingLinkClick {

    /** Which part of the message was clicked. */
    Optional<ClickComponent> clickComponent();

    /** The product, if it was one. */
    Optional<String> productId();

    /** Id of the click, to report conversions with. */
    Optional<String> clickId();

    /** A token to report conversions with. */
    @Value.Redacted
    Optional<String> trackingToken();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MarketingLinkClick} values. Not thread-safe. */
    final class Builder extends ImmutableMarketingLinkClick.Builder {}
}
