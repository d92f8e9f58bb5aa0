package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message in either direction, with all that happened to it. */
public final class Message {
    private final String id;
    private final String wamid;
    private final long place;
    private final Conversation conversation;
    private final boolean inbound;
    private final String type;
    private final JsonNode content;
    private final @Nullable ObjectNode context;
    private final Instant createdAt;
    private final List<ObjectNode> statuses = new ArrayList<>();
    private final ObjectNode extras = Json.object();
    private @Nullable ObjectNode siblings;
    private @Nullable String callbackData;
    private final boolean first;
    private final @Nullable Instant freeUntil;
    private boolean marketing;
    private String origin = "cloud_api";
    private boolean readByBusiness;
    private String status;

    Message(
            Ids ids,
            long place,
            Conversation conversation,
            boolean inbound,
            String type,
            JsonNode content,
            @Nullable ObjectNode context,
            Instant createdAt) {
        this.id = ids.uuid();
        this.wamid = ids.wamid(conversation.contact().waId(), inbound);
        this.place = place;
        this.conversation = conversation;
        this.inbound = inbound;
        this.type = type;
        this.content = content;
        this.context = context;
        this.createdAt = createdAt;
        this.first = conversation.messages() == 0;
        this.status = inbound ? "received" : "pending";
        this.freeUntil = inbound ? null : conversation.contact().answeredBy(conversation.phone(), createdAt);
    }

    /** Kapso's own id. */
    String id() {
        return id;
    }

    /** WhatsApp's id. */
    public String wamid() {
        return wamid;
    }

    long place() {
        return place;
    }

    Conversation conversation() {
        return conversation;
    }

    /** Whether the conversation began with it. */
    boolean isFirst() {
        return first;
    }

    Contact contact() {
        return conversation.contact();
    }

    boolean isToGroup() {
        return contact() instanceof Group;
    }

    Phone phone() {
        return conversation.phone();
    }

    boolean isBetween(Phone phone, Contact contact) {
        return phone() == phone && contact() == contact;
    }

    boolean isInbound() {
        return inbound;
    }

    /** The kind of message. */
    public String type() {
        return type;
    }

    /** What stands under the name of the type. */
    JsonNode content() {
        return content;
    }

    @Nullable
    ObjectNode context() {
        return context;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    String textBody() {
        return type.equals("text") ? Json.string(content, "body") : null;
    }

    /** What Kapso adds to some kinds: media, transcripts, answers of flows. */
    ObjectNode extras() {
        return extras;
    }

    /** Properties of an inbound message beside its content, such as {@code referral} or {@code errors}. */
    @Nullable
    ObjectNode siblings() {
        return siblings;
    }

    void besides(ObjectNode properties) {
        siblings = properties;
    }

    @Nullable
    String callbackData() {
        return callbackData;
    }

    void carries(@Nullable String data) {
        callbackData = data;
    }

    boolean isMarketing() {
        return marketing;
    }

    void markMarketing() {
        marketing = true;
    }

    /** When the free entry point that it was sent through closes; null when there was none. */
    @Nullable
    Instant freeUntil() {
        return freeUntil;
    }

    /** Where it was written: {@code cloud_api}, or {@code business_app} for the WhatsApp Business app. */
    String origin() {
        return origin;
    }

    boolean isFromApp() {
        return origin.equals("business_app");
    }

    /** It was written in the WhatsApp Business app, and is under way already. */
    void comesFromApp() {
        origin = "business_app";
        status = "sent";
    }

    /** The latest status. */
    public String status() {
        return status;
    }

    void record(String newStatus, List<ObjectNode> metaStatuses) {
        status = newStatus;
        statuses.addAll(metaStatuses);
    }

    /** Meta's status objects so far, oldest first. */
    List<ObjectNode> statuses() {
        return statuses;
    }

    boolean had(String someStatus) {
        return statuses.stream().anyMatch(s -> someStatus.equals(Json.string(s, "status")));
    }

    /** The business marked this message, or a later one, as read. */
    void markReadByBusiness() {
        readByBusiness = true;
    }

    /** Whether the business marked it, or a later one, as read. */
    public boolean isReadByBusiness() {
        return readByBusiness;
    }

    /** The message as it went over the wire, without anybody's additions. */
    public ObjectNode plain() {
        ObjectNode json = Json.object();
        json.put("id", wamid);
        json.put("timestamp", Times.seconds(createdAt));
        json.put("type", type);
        if (!content.isMissingNode()) {
            json.set(type, content.deepCopy());
        }
        if (context != null) {
            json.set("context", context.deepCopy());
        }
        if (siblings != null) {
            json.setAll(siblings.deepCopy());
        }
        return json;
    }
}
