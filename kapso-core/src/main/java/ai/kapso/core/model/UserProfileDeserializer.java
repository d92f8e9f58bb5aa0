package ai.kapso.core.model;

import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Reads {@link UserProfile}. */
final class UserProfileDeserializer extends ModelDeserializer<UserProfile, UserProfile.Builder> {

    private static final long serialVersionUID = 1L;

    UserProfileDeserializer() {
        super(UserProfile.class);
    }

    @Override
    protected UserProfile.Builder builder() {
        return UserProfile.builder();
    }

    @Override
    protected boolean read(PropertyReader in, UserProfile.Builder model) throws IOException {
        switch (in.name()) {
            case "name":
                model.name(in.text());
                return true;
            case "username":
                model.username(in.textOrNothing());
                return true;
            case "country_code":
                model.countryCode(in.text());
                return true;
            default:
                return false;
        }
    }

    @Override
    protected UserProfile build(UserProfile.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }
}
