package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The kind of goods that are sold. */
public final class GoodsType extends OpenEnum<GoodsType.Known> {

    /** Nothing is shipped. */
    public static final GoodsType DIGITAL_GOODS = new GoodsType("digital-goods", Known.DIGITAL_GOODS);

    /** Something is shipped. */
    public static final GoodsType PHYSICAL_GOODS = new GoodsType("physical-goods", Known.PHYSICAL_GOODS);

    private static final Map<String, GoodsType> KNOWN = index(DIGITAL_GOODS, PHYSICAL_GOODS);

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
        return find(KNOWN, value, word -> new GoodsType(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** Nothing is shipped. */
        DIGITAL_GOODS,
        /** Something is shipped. */
        PHYSICAL_GOODS,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
