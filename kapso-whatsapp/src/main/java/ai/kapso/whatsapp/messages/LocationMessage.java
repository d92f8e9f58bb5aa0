package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place on the map.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code location}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class LocationMessage extends OutboundMessage implements WithLocationMessage {

    LocationMessage() {}

    /** Degrees north, -90 to 90; required. */
    @Value.Default
    public double latitude() {
        return Double.NaN;
    }

    /** Degrees east, -180 to 180; required. */
    @Value.Default
    public double longitude() {
        return Double.NaN;
    }

    /** The name of the place. */
    public abstract Optional<String> name();

    /** The address, which is shown only below a name. */
    public abstract Optional<String> address();

    /** Writes the degrees as text, as Meta's own samples do, and not as numbers; the API takes both. */
    @Value.Default
    public boolean degreesAsText() {
        return false;
    }

    @Override
    public final String type() {
        return "location";
    }

    @Override
    final void checkContent(Checks checks) {
        checkDegrees(checks, "location.latitude", latitude(), 90);
        checkDegrees(checks, "location.longitude", longitude(), 180);
    }

    private static void checkDegrees(Checks checks, String field, double degrees, int limit) {
        checks.require(!Double.isNaN(degrees), field, "is missing or not a number");
        checks.require(
                Math.abs(degrees) <= limit || Double.isNaN(degrees),
                field,
                "is not between -" + limit + " and " + limit);
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.begin("location");
        if (degreesAsText()) {
            out.put("latitude", text(latitude())).put("longitude", text(longitude()));
        } else {
            out.put("latitude", latitude()).put("longitude", longitude());
        }
        out.put("name", name()).put("address", address()).end();
    }

    private static String text(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    @Value.Check
    LocationMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A place, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param latitude degrees north
     * @param longitude degrees east
     */
    public static LocationMessage of(String to, double latitude, double longitude) {
        return of(Recipient.phone(to), latitude, longitude);
    }

    /**
     * A place.
     *
     * @param to the recipient
     * @param latitude degrees north
     * @param longitude degrees east
     */
    public static LocationMessage of(Recipient to, double latitude, double longitude) {
        return builder().recipient(to).latitude(latitude).longitude(longitude).build();
    }

    /** Begins a place; recipient, {@code latitude} and {@code longitude} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LocationMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableLocationMessage.Builder implements Replying<Builder> {
        Builder() {}
    }
}
