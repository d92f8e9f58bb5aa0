package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** To whom a message goes. */
public final class RecipientType extends OpenEnum<RecipientType.Known> {

    private static final Words<RecipientType, Known> WORDS = new Words<>(RecipientType::new, Known.UNKNOWN);

    /** One person. */
    public static final RecipientType INDIVIDUAL = WORDS.add("individual", Known.INDIVIDUAL);

    /** A group. */
    public static final RecipientType GROUP = WORDS.add("group", Known.GROUP);

    private RecipientType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static RecipientType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        INDIVIDUAL,
        GROUP,
        UNKNOWN
    }
}
