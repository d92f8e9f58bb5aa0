package ai.kapso.webhooks.events;

import ai.kapso.core.model.ContactProfile;
import java.util.List;
import java.util.Optional;

/** A message, a status or a call, as Meta tells it: one item of a change. */
public abstract class MetaTrafficEvent extends MetaEvent {

    MetaTrafficEvent() {}

    /**
     * The customer as the webhook's {@code contacts} have it: name, user name, country, ids and identity key. It is found
     * by user id, then by number. The only contact of a change is that of each item without an id, and if all items are of
     * one customer, of each of them: the {@code wa_id} may differ from the number that was dialled. If the ids of item and
     * contact contradict each other, those of the item stay as they came, and the contact's are here only.
     */
    public abstract Optional<ContactProfile> contact();

    /** The contacts of the same change that belong to none of its items, if this item has no {@link #contact()}. */
    public abstract List<ContactProfile> unmatchedContacts();
}
