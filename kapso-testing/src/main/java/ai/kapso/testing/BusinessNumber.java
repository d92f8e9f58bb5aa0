package ai.kapso.testing;

import ai.kapso.testing.internal.Json;
import ai.kapso.testing.internal.Phone;
import ai.kapso.testing.internal.World;
import ai.kapso.webhooks.events.Disconnection;
import ai.kapso.webhooks.events.DisconnectionInitiator;
import ai.kapso.webhooks.events.DisconnectionReason;
import ai.kapso.webhooks.events.PhoneNumberDisconnected;
import ai.kapso.webhooks.events.PhoneNumberLifecycleEvent;
import ai.kapso.webhooks.events.PhoneNumberOffboarded;
import ai.kapso.webhooks.events.PhoneNumberReconnected;
import ai.kapso.webhooks.meta.MetaChange;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** A phone number of the business that is connected to the emulator. Safe for use by many threads. */
public final class BusinessNumber {
    private final World world;
    private final Phone phone;

    BusinessNumber(World world, Phone phone) {
        this.world = world;
        this.phone = phone;
    }

    /**
     * Meta's id of the number, which sends and webhooks go by.
     *
     * @return the id
     */
    public String phoneNumberId() {
        return phone.id();
    }

    /**
     * The id of the WhatsApp Business Account (WABA) that the number belongs to.
     *
     * @return the id
     */
    public String businessAccountId() {
        return phone.businessAccountId();
    }

    /**
     * The number itself.
     *
     * @return a plus sign and digits
     */
    public String displayPhoneNumber() {
        return "+" + phone.digits();
    }

    /**
     * Uploads a file, so that the number, and no other, can send it by its id.
     *
     * @param contentType the file's type, such as {@code image/png}
     * @param bytes the file
     * @return the media id
     */
    public String addMedia(String contentType, byte[] bytes) {
        return world.call(() -> world.media().add(contentType, bytes, phone));
    }

    /** Ends every conversation that goes on with the number, as an agent or a day of silence would. */
    public void endsConversations() {
        world.run(() -> world.chats().endAll(phone));
    }

    /**
     * Lets the health check fail from now on.
     *
     * @param error what the check says is wrong
     */
    public void becomesUnhealthy(String error) {
        world.run(() -> {
            phone.health().put("status", "unhealthy");
            phone.health().put("error", error);
            Json.putIfPresent(phone.health(), "retry_after", world.inFiveMinutes());
        });
    }

    /** Lets the health check pass again. */
    public void becomesHealthy() {
        world.run(() -> phone.health().removeAll());
    }

    /**
     * The business writes to a contact in the WhatsApp Business app, beside the API: Kapso tells that a message was sent
     * ({@code origin} {@code business_app}), Meta of an echo. No statuses follow.
     *
     * @param contact to whom
     * @param text the text
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String writesInApp(SimulatedContact contact, String text) {
        return sendsInApp(contact, "text", Json.object().put("body", text));
    }

    /**
     * As {@link #writesInApp}, with any kind of message.
     *
     * @param contact to whom
     * @param type the type
     * @param content what stands under the name of the type
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sendsInApp(SimulatedContact contact, String type, JsonNode content) {
        JsonNode copy = content.deepCopy();
        return world.call(() ->
                world.chats().writeInApp(phone, contact.contact(), type, copy).wamid());
    }

    /**
     * Shares the chats that the emulator has of the number, as a business does that connects the number of its app: Meta
     * tells of them in one change of field {@code history}. Whether Kapso tells of such messages is not known, so it does
     * not; {@link KapsoEmulator#publish} can. Files stand in it as they are, without a placeholder before.
     */
    public void sharesHistory() {
        world.run(() -> world.publication().shareHistory(phone));
    }

    /** Refuses to share the chats: Meta tells so with error 2593109. */
    public void sharesNoHistory() {
        world.run(() -> world.publication().shareNoHistory(phone));
    }

    /**
     * Lets Meta tell of any change: webhooks of the number of kind {@code meta} get it as it is, and so do apps that are
     * subscribed at Meta itself. What the change is about is the number, unless it says so itself. Nothing else happens.
     *
     * <pre>{@code
     * number.publish(MetaChange.of(MetaField.CALLS, CallsValue.builder().addCalls(call).build()));
     * }</pre>
     *
     * @param change the change
     */
    public void publish(MetaChange change) {
        world.run(() -> world.publication().publish(phone, change));
    }

    /**
     * Loses the connection: its status is {@code DISCONNECTED}, project webhooks hear of {@code
     * whatsapp.phone_number.disconnected}. What WhatsApp answers to sends then is not known: 501.
     *
     * @param reason why
     * @param initiatedBy who did it
     */
    public void getsDisconnected(DisconnectionReason reason, DisconnectionInitiator initiatedBy) {
        Disconnection disconnection =
                Disconnection.builder().reason(reason).initiatedBy(initiatedBy).build();
        changeConnection(
                false,
                PhoneNumberDisconnected.builder()
                        .phoneNumberId(phoneNumberId())
                        .disconnection(disconnection)
                        .build());
    }

    /** Is connected again, which project webhooks hear of as {@code whatsapp.phone_number.reconnected}. */
    public void getsReconnected() {
        changeConnection(
                true,
                PhoneNumberReconnected.builder().phoneNumberId(phoneNumberId()).build());
    }

    /**
     * Loses its account at Meta: as {@link #getsDisconnected}, but project webhooks hear of {@code
     * whatsapp.phone_number.offboarded}.
     */
    public void getsOffboarded() {
        changeConnection(
                false,
                PhoneNumberOffboarded.builder().phoneNumberId(phoneNumberId()).build());
    }

    private void changeConnection(boolean connected, PhoneNumberLifecycleEvent event) {
        world.run(() -> world.phonebook().changeConnection(phone, connected, event));
    }

    @Override
    public String toString() {
        return "BusinessNumber[" + phoneNumberId() + ", " + displayPhoneNumber() + "]";
    }
}
