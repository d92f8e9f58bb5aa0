package ai.kapso.core.model;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How a contact card came to be sent. */
public final class ContactOrigin extends OpenEnum<ContactOrigin.Known> {

    /** The user answered a request for contact details. */
    public static final ContactOrigin CONTACT_REQUEST = new ContactOrigin("contact_request", Known.CONTACT_REQUEST);

    /** Any other way. */
    public static final ContactOrigin OTHER = new ContactOrigin("other", Known.OTHER);

    private static final Map<String, ContactOrigin> KNOWN = index(CONTACT_REQUEST, OTHER);

    private ContactOrigin(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static ContactOrigin of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, ContactOrigin::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link ContactOrigin#CONTACT_REQUEST}. */
        CONTACT_REQUEST,
        /** See {@link ContactOrigin#OTHER}. */
        OTHER,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
