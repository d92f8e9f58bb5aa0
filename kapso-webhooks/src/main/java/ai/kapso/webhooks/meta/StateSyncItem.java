package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that was synchronised from the WhatsApp Business app. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = StateSyncItem.Builder.class)
public interface StateSyncItem extends JsonModel, WithStateSyncItem {

    /** What kind of thing it is. */
    Optional<StateSyncType> type();

    /** The contact, for that type. */
    Optional<StateSyncContact> contact();

    /** What happened to it. */
    Optional<StateSyncAction> action();

    /** When. */
    Optional<StateSyncTime> metadata();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StateSyncItem} values. Not thread-safe. */
    final class Builder extends ImmutableStateSyncItem.Builder {}
}
