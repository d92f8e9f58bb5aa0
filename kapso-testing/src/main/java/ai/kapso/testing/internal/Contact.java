package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person on WhatsApp, as the project knows them. */
public class Contact {
    private final String id;
    private final long place;
    private final Instant createdAt;
    private final @Nullable String waId;
    private final Set<String> otherNumbers = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> stopped = new HashSet<>();
    private final Map<String, Instant> typingUntil = new HashMap<>();
    private final Map<String, EntryPoint> entries = new HashMap<>();
    private String userId;
    private @Nullable String parentUserId;
    private @Nullable String username;
    private String name;
    private Instant updatedAt;

    Contact(String id, long place, Instant createdAt, @Nullable String waId, String userId, String name) {
        this.id = id;
        this.place = place;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        this.waId = waId;
        this.userId = userId;
        this.name = name;
    }

    String id() {
        return id;
    }

    long place() {
        return place;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /** The phone number, digits only; null for somebody who hides it. */
    public @Nullable String waId() {
        return waId;
    }

    /** Whether messages to this number reach the contact. */
    boolean isReachedAt(String digits) {
        return digits.equals(waId) || otherNumbers.contains(digits);
    }

    /** Messages to this number reach the contact too. */
    void alsoReachedAt(String digits) {
        otherNumbers.add(digits);
    }

    /** The business-scoped user id. */
    public String userId() {
        return userId;
    }

    /** The parent of the business-scoped user id, if Meta gives one. */
    public @Nullable String parentUserId() {
        return parentUserId;
    }

    /** The username, without an at sign. */
    public @Nullable String username() {
        return username;
    }

    /** The name in the profile. */
    public String name() {
        return name;
    }

    /** Sets the name in the profile. */
    public void rename(String newName, Instant now) {
        name = newName;
        updatedAt = now;
    }

    /** Sets the username, without an at sign. */
    public void takeUsername(@Nullable String newUsername, Instant now) {
        username = newUsername;
        updatedAt = now;
    }

    /** Sets the ids by which the business knows the contact. */
    public void changeUserId(String newUserId, @Nullable String newParentUserId, Instant now) {
        userId = newUserId;
        parentUserId = newParentUserId;
        updatedAt = now;
    }

    void knows(Phone phone) {
        numbers.add(phone.id());
    }

    boolean isKnownTo(Phone phone) {
        return numbers.contains(phone.id());
    }

    /** Whether marketing from this number is unwanted. */
    boolean stoppedMarketing(Phone phone) {
        return stopped.contains(phone.id());
    }

    void stopMarketing(Phone phone, boolean stop) {
        if (stop) {
            stopped.add(phone.id());
        } else {
            stopped.remove(phone.id());
        }
    }

    void seesTyping(Phone phone, Instant until) {
        typingUntil.put(phone.id(), until);
    }

    void seesNoTyping(Phone phone) {
        typingUntil.remove(phone.id());
    }

    boolean seesTypingAt(Phone phone, Instant now) {
        return typingUntil.getOrDefault(phone.id(), Instant.MIN).isAfter(now);
    }

    /** The contact wrote through an ad or a button of a page. */
    void comesThroughEntryPoint(Phone phone, Instant now) {
        entries.put(phone.id(), new EntryPoint(now));
    }

    /** The business sends something: tells until when that is free of charge, if an entry point was used before. */
    @Nullable
    Instant answeredBy(Phone phone, Instant now) {
        EntryPoint entry = entries.get(phone.id());
        return entry == null ? null : entry.answered(now);
    }

    /** As the REST API shows a contact. */
    ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("id", id);
        json.put("wa_id", waId);
        json.put("business_scoped_user_id", userId);
        json.put("parent_business_scoped_user_id", parentUserId);
        json.put("username", username == null ? null : "@" + username);
        json.put("profile_name", name);
        json.put("display_name", name);
        json.putObject("metadata");
        json.put("created_at", Times.iso(createdAt));
        json.put("updated_at", Times.iso(updatedAt));
        return json;
    }
}
