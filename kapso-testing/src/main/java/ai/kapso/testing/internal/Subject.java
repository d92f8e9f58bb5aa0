package ai.kapso.testing.internal;

import org.jspecify.annotations.Nullable;

/** Whom and what a delivery is about. */
final class Subject {
    private final String lane;
    private final @Nullable String conversationId;
    private final @Nullable Phone phone;
    private final @Nullable String contactNumber;

    private Subject(
            String lane, @Nullable String conversationId, @Nullable Phone phone, @Nullable String contactNumber) {
        this.lane = lane;
        this.conversationId = conversationId;
        this.phone = phone;
        this.contactNumber = contactNumber;
    }

    static Subject of(Conversation conversation) {
        return conversation(
                conversation.phone(), conversation.id(), conversation.contact().waId());
    }

    static Subject conversation(Phone phone, String conversationId, @Nullable String contactNumber) {
        return new Subject(conversationId, conversationId, phone, contactNumber);
    }

    static Subject contact(Phone phone, String contactId, @Nullable String contactNumber) {
        return new Subject("contact " + contactId, null, phone, contactNumber);
    }

    static Subject number(Phone phone) {
        return new Subject("number", null, phone, null);
    }

    /** Something that concerns the project, and perhaps one of its numbers. */
    static Subject project(@Nullable Phone phone) {
        return new Subject("project", null, phone, null);
    }

    static Subject test(@Nullable Phone phone) {
        return new Subject("test", null, phone, null);
    }

    /** Deliveries of one webhook and lane leave one after the other. */
    String lane() {
        return lane;
    }

    @Nullable
    String conversationId() {
        return conversationId;
    }

    @Nullable
    Phone phone() {
        return phone;
    }

    @Nullable
    String phoneNumberId() {
        return phone == null ? null : phone.id();
    }

    /** The phone number of the contact, digits only. */
    @Nullable
    String contactNumber() {
        return contactNumber;
    }
}
