package ai.kapso.core.model;

import ai.kapso.core.internal.json.ModelDeserializer;
import ai.kapso.core.internal.json.PropertyReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Reads {@link Pricing}. */
final class PricingDeserializer extends ModelDeserializer<Pricing, Pricing.Builder> {

    private static final long serialVersionUID = 1L;

    PricingDeserializer() {
        super(Pricing.class);
    }

    @Override
    protected Pricing.Builder builder() {
        return Pricing.builder();
    }

    @Override
    protected boolean read(PropertyReader in, Pricing.Builder model) throws IOException {
        switch (in.name()) {
            case "billable":
                model.billable(in.flag());
                return true;
            case "pricing_model":
                model.pricingModel(in.word(PricingModel::of));
                return true;
            case "type":
                model.type(in.word(PricingType::of));
                return true;
            case "category":
                model.category(in.word(PricingCategory::of));
                return true;
            default:
                return false;
        }
    }

    @Override
    protected Pricing build(Pricing.Builder model, Map<String, JsonNode> additionalProperties) {
        return model.putAllAdditionalProperties(additionalProperties).build();
    }
}
