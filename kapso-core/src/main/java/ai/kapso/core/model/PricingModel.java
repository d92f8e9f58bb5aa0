package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** By what Meta charges. */
public final class PricingModel extends OpenEnum<PricingModel.Known> {

    /** By message. */
    public static final PricingModel PMP = new PricingModel("PMP", Known.PMP);

    /** By conversation; until mid-2025. */
    public static final PricingModel CBP = new PricingModel("CBP", Known.CBP);

    private static final Map<String, PricingModel> KNOWN = index(PMP, CBP);

    private PricingModel(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static PricingModel of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, PricingModel::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link PricingModel#PMP}. */
        PMP,
        /** See {@link PricingModel#CBP}. */
        CBP,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
