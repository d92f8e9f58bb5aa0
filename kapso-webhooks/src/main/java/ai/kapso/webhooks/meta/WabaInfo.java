package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A WhatsApp Business account and its partners. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = WabaInfo.Builder.class)
public interface WabaInfo extends JsonModel, WithWabaInfo {

    /** Id of the WhatsApp Business account. */
    Optional<String> wabaId();

    /** Id of the business portfolio that owns it. */
    Optional<String> ownerBusinessId();

    /** Id of the partner's app. */
    Optional<String> partnerAppId();

    /** Id of the solution of several partners. */
    Optional<String> solutionId();

    /** Ids of the business portfolios of the solution's partners. */
    List<String> solutionPartnerBusinessIds();

    /** Id of the ad account that was shared. */
    Optional<String> adAccountLinked();

    /** Another name that Meta has for {@link #adAccountLinked()}. */
    Optional<String> adAccountId();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WabaInfo} values. Not thread-safe. */
    final class Builder extends ImmutableWabaInfo.Builder {}
}
