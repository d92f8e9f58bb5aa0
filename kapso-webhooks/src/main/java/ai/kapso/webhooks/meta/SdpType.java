package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** Which side of a session a description is. */
public final class SdpType extends OpenEnum<SdpType.Known> {

    private static final Words<SdpType, Known> WORDS = new Words<>(SdpType::new, Known.UNKNOWN);

    /** The offer of the one who calls. */
    public static final SdpType OFFER = WORDS.add("offer", Known.OFFER);

    /** The answer. */
    public static final SdpType ANSWER = WORDS.add("answer", Known.ANSWER);

    private SdpType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static SdpType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        OFFER,
        ANSWER,
        UNKNOWN
    }
}
