package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A form for a delivery address in India; the address comes back. Only users with an Indian number ({@code +91}) can
 * get it.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code address_message}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AddressMessage.Builder.class)
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class AddressMessage extends InteractiveMessage implements WithAddressMessage {

    AddressMessage() {}

    @Override
    public abstract Optional<MessageHeader> header();

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** What the form is filled with. */
    public abstract Optional<AddressValues> values();

    /** Addresses to choose from. */
    public abstract List<SavedAddress> savedAddresses();

    /** What was wrong with an address that came back: an error text by the name of the field on the wire. */
    public abstract Map<String, String> validationErrors();

    @Override
    public final String interactiveType() {
        return "address_message";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.of(body());
    }

    @Override
    final void checkAction(Checks checks) {
        String path = "interactive.action.parameters";
        values().ifPresent(values -> checkValues(checks, path + ".values", values));
        for (int i = 0; i < savedAddresses().size(); i++) {
            String savedPath = path + ".saved_addresses[" + i + "]";
            checks.notBlank(savedPath + ".id", savedAddresses().get(i).id());
            checkValues(checks, savedPath + ".value", savedAddresses().get(i).value());
        }
    }

    private static void checkValues(Checks checks, String path, AddressValues values) {
        checks.maxLength(path + ".in_pin_code", values.inPinCode(), 6);
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("name", "address_message");
    }

    @Override
    final Set<String> parameterNames() {
        return Set.of("country", "values", "saved_addresses", "validation_errors");
    }

    @Override
    final void writeParameters(JsonOut out) throws IOException {
        out.put("country", "IN");
        if (values().isPresent()) {
            out.putModel("values", values().get());
        }
        if (!savedAddresses().isEmpty()) {
            out.putModel("saved_addresses", savedAddresses());
        }
        if (!validationErrors().isEmpty()) {
            out.putModel("validation_errors", validationErrors());
        }
    }

    /**
     * An address form, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     */
    public static AddressMessage of(String to, String body) {
        return of(Recipient.phone(to), body);
    }

    /**
     * An address form.
     *
     * @param to the recipient
     * @param body the text
     */
    public static AddressMessage of(Recipient to, String body) {
        return builder().recipient(to).body(body).build();
    }

    /** Begins an address form; recipient and {@code body} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AddressMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableAddressMessage.Builder implements Addressing<Builder> {
        Builder() {}

        /**
         * Sets a header of text.
         *
         * @param text at most 60 characters
         */
        @CanIgnoreReturnValue
        public Builder header(String text) {
            Objects.requireNonNull(text, "text is null");
            return header(MessageHeader.text(text));
        }
    }
}
