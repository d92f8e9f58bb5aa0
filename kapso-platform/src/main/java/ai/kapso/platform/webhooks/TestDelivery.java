package ai.kapso.platform.webhooks;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to the wish for a test delivery; the delivery itself comes a little later.
 *
 * <p>Source: {@code POST /platform/v1/whatsapp/webhooks/{webhook_id}/test}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TestDelivery.Builder.class)
public interface TestDelivery extends JsonModel, WithTestDelivery {

    /** Whether the delivery is on its way. */
    Optional<Boolean> success();

    /** Begins an answer; for tests, since it comes from the API. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TestDelivery} values. Not thread-safe. */
    final class Builder extends ImmutableTestDelivery.Builder {}
}
