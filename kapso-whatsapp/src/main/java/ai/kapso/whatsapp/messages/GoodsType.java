package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The kind of goods that are sold. */
public final class GoodsType extends OpenEnum<GoodsType.Known> {

    private static final Words<GoodsType, Known> WORDS = new Words<>(GoodsType::new, Known.UNKNOWN);

    /** Nothing is shipped. */
    public static final GoodsType DIGITAL_GOODS = WORDS.add("digital-goods", Known.DIGITAL_GOODS);

    /** Something is shipped. */
    public static final GoodsType PHYSICAL_GOODS = WORDS.add("physical-goods", Known.PHYSICAL_GOODS);

    private GoodsType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static GoodsType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        DIGITAL_GOODS,
        PHYSICAL_GOODS,
        UNKNOWN
    }
}
