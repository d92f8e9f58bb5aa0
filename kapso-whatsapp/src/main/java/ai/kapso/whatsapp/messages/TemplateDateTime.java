package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time for a numbered variable of a template's body. WhatsApp shows the text; the parts are of older versions of the
 * API, which formatted them for each user.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = TemplateDateTime.Builder.class)
public interface TemplateDateTime extends JsonModel, WithTemplateDateTime {

    /** The text that is shown. */
    @Value.Redacted
    String fallbackValue();

    /** The day of the week, 1 for Monday to 7 for Sunday. */
    Optional<Integer> dayOfWeek();

    /** The year. */
    Optional<Integer> year();

    /** The month, 1 to 12. */
    Optional<Integer> month();

    /** The day of the month, from 1. */
    Optional<Integer> dayOfMonth();

    /** The hour, 0 to 23. */
    Optional<Integer> hour();

    /** The minute, 0 to 59. */
    Optional<Integer> minute();

    /** The calendar, such as {@code GREGORIAN}. */
    Optional<String> calendar();

    @Value.Check
    default TemplateDateTime check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A time as text.
     *
     * @param fallbackValue the text that is shown
     */
    static TemplateDateTime of(String fallbackValue) {
        return builder().fallbackValue(fallbackValue).build();
    }

    /** Begins a time; {@code fallbackValue} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TemplateDateTime} values. Not thread-safe. */
    final class Builder extends ImmutableTemplateDateTime.Builder {}
}
