package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contact's details, as they are sent and received in a {@code contacts} message.
 *
 * <p>What users send may lack anything. What businesses send needs at least {@link ContactName#formattedName()}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ContactCard.Builder.class)
public interface ContactCard extends JsonModel, WithContactCard {

    /** The contact's name. */
    Optional<ContactName> name();

    /** Phone numbers. */
    List<ContactPhone> phones();

    /** E-mail addresses. */
    List<ContactEmail> emails();

    /** Postal addresses. */
    List<ContactAddress> addresses();

    /** Where the contact works. */
    Optional<ContactOrg> org();

    /** The birthday as {@code YYYY-MM-DD}. */
    @Value.Redacted
    Optional<String> birthday();

    /** Web pages. */
    List<ContactUrl> urls();

    /** The card as vCard, in some received messages. */
    @Value.Redacted
    Optional<String> vcard();

    /** How the card came to be sent; received only. */
    Optional<ContactOrigin> origin();

    /**
     * A card with a name and one phone number.
     *
     * @param formattedName the name as shown
     * @param phone the number, in international form
     */
    static ContactCard of(String formattedName, String phone) {
        return builder()
                .name(ContactName.of(formattedName))
                .addPhones(ContactPhone.builder().phone(phone).build())
                .build();
    }

    /** Begins a contact card. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactCard} values. Not thread-safe. */
    final class Builder extends ImmutableContactCard.Builder {}
}
