package ai.kapso.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A vocabulary to try the kit with. */
public final class Colour extends OpenEnum<Colour.Known> {

    private static final Words<Colour, Known> WORDS = new Words<>(Colour::new, Known.UNKNOWN);

    public static final Colour RED = WORDS.add("red", Known.RED);
    public static final Colour BLUE = WORDS.add("blue", Known.BLUE);

    private Colour(String value, Known known) {
        super(value, known);
    }

    @JsonCreator
    public static Colour of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        RED,
        BLUE,
        UNKNOWN
    }
}
