package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How a contact card came to be sent. */
public final class ContactOrigin extends OpenEnum<ContactOrigin.Known> {

    private static final Words<ContactOrigin, Known> WORDS = new Words<>(ContactOrigin::new, Known.UNKNOWN);

    /** The user answered a request for contact details. */
    public static final ContactOrigin CONTACT_REQUEST = WORDS.add("contact_request", Known.CONTACT_REQUEST);

    /** Any other way. */
    public static final ContactOrigin OTHER = WORDS.add("other", Known.OTHER);

    private ContactOrigin(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static ContactOrigin of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        CONTACT_REQUEST,
        OTHER,
        UNKNOWN
    }
}
