package ai.kapso.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A vocabulary to try the kit with. */
public final class Colour extends OpenEnum<Colour.Known> {

    public static final Colour RED = new Colour("red", Known.RED);
    public static final Colour BLUE = new Colour("blue", Known.BLUE);

    private static final Map<String, Colour> KNOWN = index(RED, BLUE);

    private Colour(String value, Known known) {
        super(value, known);
    }

    @JsonCreator
    public static Colour of(String value) {
        return find(KNOWN, value, unknown -> new Colour(unknown, Known.UNKNOWN));
    }

    public enum Known {
        RED,
        BLUE,
        UNKNOWN
    }
}
