package ai.kapso.core.model;

import ai.kapso.core.internal.json.LazyDeserializer;
import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Reads {@link ContactProfile}. */
final class ContactProfileDeserializer extends ModelDeserializer<ContactProfile, ContactProfile.Builder> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<UserProfile> profile = LazyDeserializer.of(UserProfile.class);

    ContactProfileDeserializer() {
        super(ContactProfile.class);
    }

    @Override
    protected ContactProfile.Builder builder() {
        return ContactProfile.builder();
    }

    @Override
    protected boolean read(PropertyReader in, ContactProfile.Builder model) throws IOException {
        switch (in.name()) {
            case "profile":
                model.profile(in.value(profile));
                return true;
            case "wa_id":
                model.waId(in.textOrNothing());
                return true;
            case "user_id":
                model.userId(in.textOrNothing());
                return true;
            case "parent_user_id":
                model.parentUserId(in.textOrNothing());
                return true;
            case "identity_key_hash":
                model.identityKeyHash(in.text());
                return true;
            default:
                return false;
        }
    }

    @Override
    protected ContactProfile build(ContactProfile.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }
}
