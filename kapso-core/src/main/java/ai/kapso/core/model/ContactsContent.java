package ai.kapso.core.model;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code contacts} message: one or more contact cards. It is an array in JSON. */
@Value.Immutable
@KapsoModel
public abstract class ContactsContent extends MessageContent implements WithContactsContent {

    ContactsContent() {}

    /** The cards. */
    @JsonValue
    public abstract List<ContactCard> contacts();

    @Override
    public MessageType messageType() {
        return MessageType.CONTACTS;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitContacts(this);
    }

    /**
     * Content of these cards.
     *
     * @param contacts the cards
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ContactsContent of(List<ContactCard> contacts) {
        Objects.requireNonNull(contacts, "contacts is null");
        return builder().contacts(contacts).build();
    }

    /** Begins contacts content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactsContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableContactsContent.Builder {}
}
