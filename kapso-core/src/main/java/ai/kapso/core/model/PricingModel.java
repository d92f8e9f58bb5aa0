package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** By what Meta charges. */
public final class PricingModel extends OpenEnum<PricingModel.Known> {

    private static final Words<PricingModel, Known> WORDS = new Words<>(PricingModel::new, Known.UNKNOWN);

    /** By message. */
    public static final PricingModel PMP = WORDS.add("PMP", Known.PMP);

    /** By conversation; until mid-2025. */
    public static final PricingModel CBP = WORDS.add("CBP", Known.CBP);

    private PricingModel(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static PricingModel of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        PMP,
        CBP,
        UNKNOWN
    }
}
