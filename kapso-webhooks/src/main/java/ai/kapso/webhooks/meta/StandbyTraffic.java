package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.StatusUpdate;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** Copies of the traffic of chats that another app answers. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = StandbyTraffic.Builder.class)
public interface StandbyTraffic extends JsonModel, WithStandbyTraffic {

    /** The users that it is about: find one by user id or wa_id, not by place. */
    List<ContactProfile> contacts();

    /** What contacts wrote. */
    List<Message> messages();

    /** What the other app wrote. */
    List<StandbyEcho> messageEchoes();

    /** How far messages of the other app have come. */
    List<StatusUpdate> statuses();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StandbyTraffic} values. Not thread-safe. */
    final class Builder extends ImmutableStandbyTraffic.Builder {}
}
