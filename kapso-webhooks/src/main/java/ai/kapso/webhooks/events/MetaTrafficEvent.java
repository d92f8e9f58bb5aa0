package ai.kapso.webhooks.events;

import ai.kapso.core.model.ContactProfile;
import java.util.List;
import java.util.Optional;

/** A message, a status or a call, as Meta tells it: one item of a change. */
public abstract class MetaTrafficEvent extends MetaEvent {

    MetaTrafficEvent() {}

    /**
     * The customer as the webhook's {@code contacts} have it: name, user name, country, ids and identity key. It is found
     * by user id, then by number. The only contact of a change is that of each item without an id, and of the only item in
     * any case: the {@code wa_id} may differ from the number that was dialled. Ids that the item and its contact contradict
     * each other in stay as they came; what the item lacks is then here only.
     */
    public abstract Optional<ContactProfile> contact();

    /** The contacts of the same change that belong to none of its items, if this item has no {@link #contact()}. */
    public abstract List<ContactProfile> unmatchedContacts();
}
