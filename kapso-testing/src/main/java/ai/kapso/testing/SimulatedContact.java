package ai.kapso.testing;

import ai.kapso.testing.internal.Answers;
import ai.kapso.testing.internal.Contact;
import ai.kapso.testing.internal.Json;
import ai.kapso.testing.internal.Message;
import ai.kapso.testing.internal.SampleFile;
import ai.kapso.testing.internal.Talk;
import ai.kapso.testing.internal.World;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with WhatsApp on their phone, who talks with a number of the business.
 *
 * <pre>{@code
 * SimulatedContact ana = emulator.contact("+15551234567").named("Ana");
 * ana.writes("Are you open?");
 * ana.taps("Yes");
 * ana.readsEverything();
 * }</pre>
 *
 * What contacts do reaches the business as webhooks, which leave at once but not before the method returns; wait for
 * them with {@link KapsoEmulator#awaitDeliveries()}. With several numbers say whom the contact talks to, by
 * {@link #at(String)}. Safe for use by many threads; a reset of the emulator ends the contact.
 */
public final class SimulatedContact {
    private static final List<String> MEDIA = List.of("image", "video", "audio", "document", "sticker");

    private final World world;
    private final Contact contact;
    private final Talk talk;

    SimulatedContact(World world, Contact contact, @Nullable String phoneNumberId) {
        this.world = world;
        this.contact = contact;
        this.talk = new Talk(world, contact, phoneNumberId);
    }

    Contact contact() {
        return contact;
    }

    /**
     * The same contact, talking to one number.
     *
     * @param businessPhoneNumberId Meta's id of the number
     * @return the contact at this number
     */
    public SimulatedContact at(String businessPhoneNumberId) {
        return new SimulatedContact(world, contact, businessPhoneNumberId);
    }

    /**
     * Sets the name in the contact's WhatsApp profile.
     *
     * @param name the name
     * @return this
     */
    @CanIgnoreReturnValue
    public SimulatedContact named(String name) {
        world.run(() -> contact.rename(name, world.now()));
        return this;
    }

    /**
     * Gives the contact a username.
     *
     * @param username without the at sign
     * @return this
     */
    @CanIgnoreReturnValue
    public SimulatedContact withUsername(String username) {
        world.run(() -> contact.takeUsername(username, world.now()));
        return this;
    }

    /**
     * Lets messages to another number reach the contact as well, as WhatsApp does where a number can be dialled in two
     * ways: in Brazil with and without a 9 after the area code, in Mexico with 52 and 521, in Argentina with 54 and 549.
     * The reply of such a send has the number that was dialled as {@code input} and the contact's own as {@code wa_id};
     * webhooks and stored history know the latter only.
     *
     * @param phoneNumber in any spelling; only the digits count
     * @return this
     * @throws IllegalArgumentException when another contact has the number
     * @throws IllegalStateException when the contact hides the phone number
     */
    @CanIgnoreReturnValue
    public SimulatedContact alsoReachedAt(String phoneNumber) {
        String digits = KapsoEmulator.digits(phoneNumber);
        world.run(() -> world.chats().addNumber(contact, digits));
        return this;
    }

    /**
     * The contact's phone number.
     *
     * @return digits; nothing when the contact hides it
     */
    public Optional<String> waId() {
        return Optional.ofNullable(contact.waId());
    }

    /**
     * The business-scoped user id, by which the business knows the contact even without the phone number.
     *
     * @return the id
     */
    public String userId() {
        return world.call(contact::userId);
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String writes(String text) {
        return sends("text", Json.object().put("body", text));
    }

    /**
     * Answers a message with a text.
     *
     * @param wamid the id of the message that is quoted, from either side
     * @param text the text
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String repliesTo(String wamid, String text) {
        return talk.write("text", Json.object().put("body", text), talk.find(wamid), null, null);
    }

    /**
     * Sends any kind of message.
     *
     * @param type the type, also one that the emulator has never heard of
     * @param content what stands under the name of the type: an object, for {@code contacts} an array, a missing node
     *     for types that have none
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sends(String type, JsonNode content) {
        return talk.write(type, content, null, null, null);
    }

    /**
     * Sends any kind of message with properties beside its content.
     *
     * @param type the type
     * @param content what stands under the name of the type
     * @param besides such as {@code referral} for a message that began at an ad, or {@code errors}
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sends(String type, JsonNode content, ObjectNode besides) {
        return talk.write(type, content, null, besides, null);
    }

    /**
     * Sends something that WhatsApp does not pass on, such as a poll.
     *
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sendsSomethingUnsupported() {
        ObjectNode errors = Json.object();
        errors.putArray("errors")
                .addObject()
                .put("code", 131051)
                .put("title", "Message type unknown")
                .put("message", "Message type unknown")
                .putObject("error_data")
                .put("details", "Message type is currently not supported.");
        return talk.write("unsupported", MissingNode.getInstance(), null, errors, null);
    }

    /**
     * Sends a file of the test's own.
     *
     * @param type {@code image}, {@code video}, {@code audio}, {@code document} or {@code sticker}
     * @param contentType the file's type, such as {@code image/png}
     * @param filename the file's name; the business sees it with a document only
     * @param bytes the file
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sendsFile(String type, String contentType, String filename, byte[] bytes) {
        if (!MEDIA.contains(type)) {
            throw new IllegalArgumentException("type: must be one of " + String.join(", ", MEDIA) + ", was " + type);
        }
        return talk.writeMedia(
                type,
                new SampleFile(filename, contentType, bytes),
                file -> type.equals("document") ? file.put("filename", filename) : file,
                "");
    }

    /**
     * Sends a picture, a small JPEG.
     *
     * @param caption the text below it, empty for none
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sendsImage(String caption) {
        return talk.writeMedia("image", SampleFile.named("photo.jpg"), file -> captioned(file, caption), "");
    }

    /**
     * Sends a video, a single picture in an MP4 file.
     *
     * @param caption the text below it, empty for none
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sendsVideo(String caption) {
        return talk.writeMedia("video", SampleFile.named("video.mp4"), file -> captioned(file, caption), "");
    }

    /**
     * Sends a document: a file of the kind that the extension names, if that is one of pdf, txt, csv, jpg, png, webp,
     * mp3, ogg and mp4, else a PDF. {@link #sendsFile} sends any other.
     *
     * @param filename its name, with the extension
     * @param caption the text below it, empty for none
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sendsDocument(String filename, String caption) {
        return talk.writeMedia(
                "document", SampleFile.named(filename), file -> captioned(file.put("filename", filename), caption), "");
    }

    /**
     * Sends a sticker, a WebP file of 512 by 512 pixels.
     *
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sendsSticker() {
        return talk.writeMedia("sticker", SampleFile.named("sticker.webp"), file -> file.put("animated", false), "");
    }

    /**
     * Sends an audio file, a moment of silence in MP3.
     *
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sendsAudio() {
        return talk.writeMedia("audio", SampleFile.named("audio.mp3"), file -> file.put("voice", false), "");
    }

    /**
     * Sends a voice note, a moment of silence in Opus.
     *
     * @param transcript what Kapso understands of it, empty for nothing
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String speaks(String transcript) {
        return talk.writeMedia("audio", SampleFile.named("voice.ogg"), file -> file.put("voice", true), transcript);
    }

    /**
     * Sends a place on the map.
     *
     * @param latitude in degrees
     * @param longitude in degrees
     * @param name what the place is called
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sendsLocation(double latitude, double longitude, String name) {
        return sends(
                "location",
                Json.object()
                        .put("latitude", latitude)
                        .put("longitude", longitude)
                        .put("name", name));
    }

    /**
     * Sends an address card.
     *
     * @param name the name on the card
     * @param phone the number on the card
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String sendsContact(String name, String phone) {
        ObjectNode card = Json.object();
        card.putObject("name").put("formatted_name", name).put("first_name", name);
        card.putArray("phones").addObject().put("phone", phone).put("type", "MOBILE");
        return sends("contacts", Json.array().add(card));
    }

    /**
     * Reacts to a message.
     *
     * @param wamid the id of the message, from either side
     * @param emoji the reaction
     * @return the id of the reaction
     */
    @CanIgnoreReturnValue
    public String reactsTo(String wamid, String emoji) {
        return sends("reaction", target(wamid).put("emoji", emoji));
    }

    /**
     * Takes a reaction back.
     *
     * @param wamid the id of the message that was reacted to
     * @return the id of this message, which has no emoji
     */
    @CanIgnoreReturnValue
    public String removesReactionTo(String wamid) {
        return sends("reaction", target(wamid));
    }

    private ObjectNode target(String wamid) {
        return Json.object().put("message_id", talk.find(wamid).wamid());
    }

    /**
     * Orders products of a catalogue, one of each.
     *
     * @param catalogId the catalogue
     * @param productIds the retailer ids of the products
     * @return the id of the message
     */
    @CanIgnoreReturnValue
    public String orders(String catalogId, String... productIds) {
        ObjectNode order = Json.object().put("catalog_id", catalogId).put("text", "");
        for (String product : productIds) {
            order.withArray("product_items")
                    .addObject()
                    .put("product_retailer_id", product)
                    .put("quantity", 1)
                    .put("item_price", 9.99)
                    .put("currency", "USD");
        }
        return sends("order", order);
    }

    /**
     * Taps a button of the latest message that has it: a reply button, a quick reply of a carousel, or a quick reply of
     * a template, which goes by its payload.
     *
     * @param button the button's title or id
     * @return the id of the message that the tap sends
     * @throws IllegalStateException when the contact was sent no such button
     */
    @CanIgnoreReturnValue
    public String taps(String button) {
        return talk.answer(messages -> Answers.button(messages, button), "no button " + button);
    }

    /**
     * Picks a row of the latest list that has it.
     *
     * @param row the row's title or id
     * @return the id of the message that the pick sends
     * @throws IllegalStateException when the contact was sent no such row
     */
    @CanIgnoreReturnValue
    public String picks(String row) {
        return talk.answer(messages -> Answers.row(messages, row), "no list row " + row);
    }

    /**
     * Fills in the latest flow and sends it.
     *
     * @param json the answers as a JSON object; the flow's token is added unless it is there
     * @return the id of the message
     * @throws IllegalStateException when the contact was sent no flow
     * @throws IllegalArgumentException when the text is not JSON
     */
    @CanIgnoreReturnValue
    public String answersFlow(String json) {
        JsonNode response = Json.parse(json);
        return talk.answer(messages -> Answers.flow(messages, response), "no flow");
    }

    /**
     * Sees a message; earlier ones are left as they are.
     *
     * @param wamid the id of the message
     */
    public void reads(String wamid) {
        world.run(() -> world.statuses().read(talk.find(wamid)));
    }

    /** Sees every message that is not read yet. */
    public void readsEverything() {
        world.run(() -> {
            List<Message> oldestFirst = new ArrayList<>(talk.sent());
            Collections.reverse(oldestFirst);
            oldestFirst.forEach(world.statuses()::read);
        });
    }

    /**
     * What the business sent to this contact, the oldest first.
     *
     * @return the messages
     */
    public List<CapturedMessage> received() {
        return world.call(() -> {
            List<CapturedMessage> received = new ArrayList<>();
            talk.sent().forEach(message -> received.add(0, new CapturedMessage(world, message)));
            return received;
        });
    }

    /**
     * Whether the contact sees that the business is typing. The sign goes away after 25 seconds or with the next
     * message.
     *
     * @return true while the sign is there
     */
    public boolean seesTyping() {
        return world.call(() -> world.inbound().seesTyping(contact, talk.phone()));
    }

    /**
     * Whether the blue ticks show at a message that the contact sent.
     *
     * @param wamid the id of the message
     * @return true once the business marked it, or a later one, as read
     */
    public boolean seesBlueTicksAt(String wamid) {
        return world.call(() -> talk.find(wamid).isReadByBusiness());
    }

    /**
     * Gets another business-scoped user id, as after a change of number.
     *
     * @param newUserId the new id
     */
    public void changesUserId(String newUserId) {
        world.run(() -> world.inbound().changeUserId(talk.phone(), contact, newUserId, null));
    }

    /** Wants no more marketing from the number. */
    public void stopsMarketing() {
        world.run(() -> world.inbound().preferMarketing(talk.phone(), contact, true));
    }

    /** Wants marketing from the number again. */
    public void resumesMarketing() {
        world.run(() -> world.inbound().preferMarketing(talk.phone(), contact, false));
    }

    private static ObjectNode captioned(ObjectNode file, String caption) {
        return caption.isEmpty() ? file : file.put("caption", caption);
    }

    @Override
    public String toString() {
        return "SimulatedContact[" + waId().orElseGet(this::userId) + "]";
    }
}
