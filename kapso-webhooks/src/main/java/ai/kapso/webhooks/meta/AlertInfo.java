package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AlertInfo.Builder.class)
public interface AlertInfo extends JsonModel, WithAlertInfo {

    /** How bad it is. */
    Optional<AlertSeverity> alertSeverity();

    /** Whether it stands. */
    Optional<AlertStatus> alertStatus();

    /** What it says. */
    Optional<AlertType> alertType();

    /** The same in Meta's words. */
    Optional<String> alertDescription();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AlertInfo} values. Not thread-safe. */
    final class Builder extends ImmutableAlertInfo.Builder {}
}
