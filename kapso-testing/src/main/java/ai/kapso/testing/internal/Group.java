package ai.kapso.testing.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * A group in the place of the contact on the other side of a chat. It has an id where a contact has a number, no user id,
 * and it stands in no list of contacts or conversations: how Kapso tells of groups is not known, only how Meta does.
 */
public final class Group extends Contact {
    private final List<Contact> members;

    private Group(String groupId, String id, long place, Instant createdAt, List<Contact> members) {
        super(id, place, createdAt, groupId, "", "Group");
        this.members = List.copyOf(members);
    }

    static Group of(List<Contact> members, World world) {
        String text = "capi_group:" + world.ids().metaId();
        String groupId = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
        return new Group(groupId, world.ids().uuid(), world.nextPlace(), world.now(), members);
    }

    /** The id that sends name. */
    public String groupId() {
        String groupId = waId();
        return groupId == null ? "" : groupId;
    }

    List<Contact> members() {
        return members;
    }
}
