package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class AddressMessage extends InteractiveMessage implements WithAddressMessage {

    AddressMessage() {}

    @Override
    public abstract Optional<MessageHeader> header();

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** The values that the form is filled with. */
    public abstract Optional<AddressValues> values();

    /** Addresses to choose from. */
    public abstract List<SavedAddress> savedAddresses();

    /** The errors of an address that came back: a text by the name of the field on the wire. */
    public abstract Map<String, String> validationErrors();

    @Override
    public final String interactiveType() {
        return "address_message";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {
        String path = "interactive.action.parameters";
        values().ifPresent(values -> checkValues(checks, path + ".values", values));
        for (int i = 0; i < savedAddresses().size(); i++) {
            String savedPath = path + ".saved_addresses[" + i + "]";
            checkSaved(checks, savedPath, savedAddresses().get(i));
        }
    }

    private static void checkSaved(Checks checks, String path, SavedAddress address) {
        checks.present(path, address);
        if (address != null) {
            checks.notBlank(path + ".id", address.id()).present(path + ".value", address.value());
            Optional.ofNullable(address.value()).ifPresent(values -> checkValues(checks, path + ".value", values));
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

    @Value.Check
    AddressMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
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
    public static final class Builder extends ImmutableAddressMessage.Builder
            implements Replying<Builder>, Heading<Builder> {
        Builder() {}

        /**
         * Adds an address to choose.
         *
         * @param id comes back when it is chosen
         * @param value the address
         */
        @CanIgnoreReturnValue
        public Builder addSavedAddress(String id, AddressValues value) {
            return addSavedAddresses(SavedAddress.of(id, value));
        }
    }
}
