package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.MessageError;
import java.util.List;
import java.util.Optional;

/** A value about one number's traffic: what the values of its fields have in common. */
public abstract class TrafficValue extends MetaValue implements JsonModel {

    TrafficValue() {}

    /** Always {@code whatsapp}. */
    public abstract Optional<String> messagingProduct();

    /** The number. */
    @Override
    public abstract Optional<NumberMetadata> metadata();

    /** The users that it is about: find one by user id or wa_id, not by place. */
    public abstract List<ContactProfile> contacts();

    /** What is wrong with the number, account or app, and not with one message. */
    public abstract List<MessageError> errors();
}
