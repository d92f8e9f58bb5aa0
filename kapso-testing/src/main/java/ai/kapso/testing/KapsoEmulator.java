package ai.kapso.testing;

import ai.kapso.core.model.WebhookEventName;
import ai.kapso.testing.internal.ApiServer;
import ai.kapso.testing.internal.Contact;
import ai.kapso.testing.internal.FaultQueue;
import ai.kapso.testing.internal.Handshake;
import ai.kapso.testing.internal.Ids;
import ai.kapso.testing.internal.Message;
import ai.kapso.testing.internal.Phone;
import ai.kapso.testing.internal.RequestLog;
import ai.kapso.testing.internal.Settings;
import ai.kapso.testing.internal.Timeline;
import ai.kapso.testing.internal.World;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An emulator of Kapso inside a test process: a project with customers, phone numbers, webhooks and conversations, served
 * over real HTTP on loopback, and the contacts on the other side.
 *
 * <pre>{@code
 * try (KapsoEmulator emulator = KapsoEmulator.start()) {
 *     BusinessNumber number = emulator.addPhoneNumber();
 *     SimulatedContact ana = emulator.contact("+15551234567");
 *     // point the application at emulator.baseUrl() with emulator.apiKey() …
 *     ana.writes("Hello");
 *     emulator.awaitDeliveries();
 * }
 * }</pre>
 *
 * It implements sending, marking as read, the history of messages, conversations and contacts, and the Platform API's
 * customers, setup links, phone numbers, webhooks and webhook deliveries. It delivers signed webhooks like production:
 * Kapso's events, buffered if the webhook says so and retried if they fail, and bodies in Meta's format.
 *
 * <h2>What it refuses</h2>
 *
 * Unknown operations, query parameters and {@code fields} get 501 with the method and path, invalid values of query
 * parameters 400. A send is refused with WhatsApp's error body if
 *
 * <ul>
 *   <li>it is invalid: required properties, types, limits, kinds of buttons and parameters;
 *   <li>the recipient is not an international phone number, is the sender itself, or is a group that was not added with
 *       {@link #addGroup};
 *   <li>it names an unknown media id; the number knows files that contacts sent to it, and files added with {@link
 *       #addMedia(String, byte[])} or {@link BusinessNumber#addMedia};
 *   <li>it quotes a message that is not in the chat;
 *   <li>it names an impossible template name or language, or, once {@link #addTemplate} was called, a template that was
 *       not added;
 *   <li>the session window is closed and {@link #enforceSessionWindow} is on.
 * </ul>
 *
 * A reaction to a message that is not in the chat is accepted and fails later with 131009, as with WhatsApp.
 *
 * <h2>What it does not check</h2>
 *
 * Whether a phone number is on WhatsApp or a business-scoped user id exists; template names before the first {@link
 * #addTemplate}, and the parameters that a template needs; links, Flows, catalogs and products, payment configurations,
 * identity key hashes, and whether the type of a file matches the message.
 *
 * <h2>Other limits</h2>
 *
 * Webhooks with payload version 1 receive messages, conversations and created and deleted numbers ({@code
 * whatsapp.config.created} and {@code .deleted}), as far as that version is known: {@code whatsapp_config}, and the flat
 * {@code message_type}, {@code content} and {@code origin} of a message. Version 1 of other events, of batches and of
 * test deliveries is not known: 501.
 *
 * <p>Thread-safe. {@link #close()} ends all threads.
 */
public final class KapsoEmulator implements AutoCloseable {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(15);

    private static final int MOST_MEMBERS = 8;

    private final Settings defaults;
    private final Timeline timeline = new Timeline();
    private final Ids ids = new Ids();
    private final FaultQueue faultQueue = new FaultQueue();
    private final RequestLog log = new RequestLog();
    private final ApiServer server;
    private final EmulatorClock clock = new EmulatorClock(timeline);
    private final Faults faults = new Faults(faultQueue);
    private final DeliveryFaults deliveryFaults = new DeliveryFaults(() -> world().deliveryFaults());
    private volatile World world;

    KapsoEmulator(EmulatorBuilder builder) {
        this.defaults = builder.settings.copy();
        List<Consumer<Exchange>> listeners = new ArrayList<>(builder.listeners);
        this.server = new ApiServer(faultQueue, ids, exchange -> {
            log.add(exchange);
            listeners.forEach(listener -> listener.accept(exchange));
        });
        server.controlBy(new ControlApi(this)::answer);
        try {
            server.start(builder.port);
        } catch (RuntimeException e) {
            timeline.close();
            throw e;
        }
        this.world = begin();
    }

    private World begin() {
        World fresh = new World(defaults.copy(), timeline, ids, baseUrl().toString());
        server.serve(fresh, defaults.apiKey);
        return fresh;
    }

    private World world() {
        return world;
    }

    /**
     * Starts an emulator with the default settings on a free port.
     *
     * @return the emulator, ready for requests
     */
    public static KapsoEmulator start() {
        return builder().start();
    }

    /**
     * Returns a builder for other settings.
     *
     * @return a builder
     */
    public static EmulatorBuilder builder() {
        return new EmulatorBuilder();
    }

    /**
     * Runs an emulator until the process ends, and prints its URL; {@code --help} prints the options. Other processes
     * control it over HTTP below {@code /_emulator}, with the API key: {@code GET /_emulator} lists the operations, which
     * correspond to the methods of this class.
     *
     * @param arguments the options
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        StandAlone program = new StandAlone(System.out, System.err);
        int exitCode = program.start(arguments);
        KapsoEmulator emulator = program.emulator();
        if (emulator == null) {
            System.exit(exitCode);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(emulator::close, "kapso-emulator-shutdown"));
        new CountDownLatch(1).await();
    }

    /**
     * The base URL of the emulator, for {@code KAPSO_API_BASE_URL}. Below it are {@code /platform/v1} and {@code
     * /meta/whatsapp/v24.0}, or any other version.
     *
     * @return scheme, host and port
     */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /**
     * The API key. Requests without it, in {@code X-API-Key} or on WhatsApp's paths also as a bearer token, get 401.
     *
     * @return the key
     */
    public String apiKey() {
        return defaults.apiKey;
    }

    /**
     * The emulator's clock.
     *
     * @return the clock, always the same one
     */
    public EmulatorClock clock() {
        return clock;
    }

    /**
     * Plans failures of the next requests.
     *
     * @return the planned faults
     */
    public Faults faults() {
        return faults;
    }

    /**
     * Plans failures of the next webhook deliveries.
     *
     * @return the planned faults
     */
    public DeliveryFaults deliveryFaults() {
        return deliveryFaults;
    }

    /**
     * Makes the next accepted messages fail afterwards: {@code sent} and then {@code failed}.
     *
     * @param messages how many
     * @param code WhatsApp's error code, such as 131026
     * @param title WhatsApp's title of the error
     */
    public void failNextMessages(int messages, int code, String title) {
        World present = world;
        present.run(() -> {
            for (int i = 0; i < messages; i++) {
                present.statuses().failNext(code, title);
            }
        });
    }

    /**
     * A contact, known by phone number. The same number returns the same contact.
     *
     * @param phoneNumber in any spelling; only the digits count
     * @return the contact
     */
    public SimulatedContact contact(String phoneNumber) {
        String digits = digits(phoneNumber);
        World present = world;
        return new SimulatedContact(present, present.call(() -> present.chats().byPhone(digits)), null);
    }

    static String digits(String phoneNumber) {
        String digits = phoneNumber.replaceAll("[^0-9]", "");
        if (digits.isEmpty()) {
            throw new IllegalArgumentException("phoneNumber: must have digits, such as +15551234567");
        }
        return digits;
    }

    /**
     * A contact who hides the phone number, known by business-scoped user id (BSUID) only.
     *
     * @param userId such as {@code US.13491208655302741918}
     * @return the contact
     */
    public SimulatedContact contactWithUserId(String userId) {
        World present = world;
        return new SimulatedContact(present, present.call(() -> present.chats().byUserId(userId)), null);
    }

    /**
     * Publishes an event that the emulator does not cause itself, such as a failed workflow, to the webhooks that subscribe
     * to it. Events of a number go to webhooks of that number, events of the project to webhooks of the project ({@link
     * WebhookEventName#scope()}), both with payload version 2. Nothing else changes, and nothing is sent in Meta's format.
     *
     * <pre>{@code
     * emulator.publish(WorkflowFailed.builder().workflowExecutionId("run-7").build());
     * }</pre>
     *
     * Properties that production always sends are added if they are missing: ids, the event's name, {@code occurred_at},
     * project, customer, source and the like. An event of a number that names no number belongs to the only number. A
     * {@link LegacyEvent} goes unchanged to webhooks with version 1, an {@link UnknownEvent} unchanged to those with
     * version 2, for tests of a body that does not match its name. For changes in Meta's format use {@link
     * BusinessNumber#publish}.
     *
     * @param event the event
     * @throws IllegalArgumentException if the event's name is not in the catalogue, so that no webhook can subscribe to it,
     *     or the emulator does not have its number
     */
    public void publish(WebhookEvent event) {
        World present = world;
        present.run(() -> present.publication().publish(event));
    }

    /**
     * Subscribes a Meta app directly, without Kapso. First performs Meta's handshake with the callback URL, on the calling
     * thread; if that succeeds, the app receives everything that Meta sends for any number. The requests have Meta's
     * signature ({@code X-Hub-Signature-256}) and no idempotency key. They are retried like webhooks of Kapso, since
     * Meta's schedule is not known.
     *
     * @param callbackUrl the URL of the application that receives the requests
     * @param verifyToken the token that Meta sends in the handshake
     * @param appSecret the secret that signs the requests
     * @return the app, and whether it is subscribed
     * @throws IllegalArgumentException if the URL is invalid, or the token or the secret is blank
     */
    public MetaApp addMetaApp(String callbackUrl, String verifyToken, String appSecret) {
        if (verifyToken.isBlank() || appSecret.isBlank()) {
            throw new IllegalArgumentException("verifyToken and appSecret: must not be blank");
        }
        World present = world;
        Handshake handshake = Handshake.with(callbackUrl, verifyToken, present.settings().deliveryTimeout);
        MetaApp app = new MetaApp(present.ids().uuid(), callbackUrl, handshake);
        if (app.isSubscribed()) {
            present.run(() -> present.addMetaApp(app.id(), callbackUrl, appSecret));
        }
        return app;
    }

    /**
     * Opens a setup link as a customer.
     *
     * @param setupLink the link's id or URL
     * @return the actions of the customer
     */
    public Signup signup(String setupLink) {
        return new Signup(world, setupLink);
    }

    /**
     * Connects a number without a signup.
     *
     * @return the number, with invented ids
     */
    public BusinessNumber addPhoneNumber() {
        return addPhoneNumber(null, null);
    }

    /**
     * Connects a number without a signup.
     *
     * @param phoneNumberId Meta's id of the number; null for an invented one
     * @param phoneNumber the number, in any spelling; null for an invented one
     * @return the number
     */
    public BusinessNumber addPhoneNumber(@Nullable String phoneNumberId, @Nullable String phoneNumber) {
        String digits = phoneNumber == null ? null : digits(phoneNumber);
        World present = world;
        Phone phone = present.call(() -> present.phonebook().invent(phoneNumberId, digits, null));
        return new BusinessNumber(present, phone);
    }

    /** Registers a webhook for the events of messages and conversations of a number; returns its secret. */
    String addWebhook(BusinessNumber number, String url, @Nullable String secret) {
        String key = secret == null ? Ids.token(18) : secret;
        World present = world;
        present.run(() -> present.phonebook().addWebhook(number.phoneNumberId(), url, key));
        return key;
    }

    /**
     * A connected number.
     *
     * @param phoneNumberId Meta's id of the number
     * @return the number
     * @throws IllegalArgumentException if there is none
     */
    public BusinessNumber phoneNumber(String phoneNumberId) {
        World present = world;
        return new BusinessNumber(
                present, present.call(() -> present.phonebook().get(phoneNumberId)));
    }

    /**
     * Adds an approved template. Once a template was added, a message with another name or language gets 404 and error
     * 132001; before, every possible name is accepted. The emulator does not know the content of templates, and so not how
     * many parameters they need.
     *
     * @param name such as {@code order_update}
     * @param language such as {@code en_US}; it must match exactly
     * @throws IllegalArgumentException if no template can have the name or language
     */
    public void addTemplate(String name, String language) {
        World present = world;
        present.run(() -> present.templates().add(name, language));
    }

    /**
     * Adds a file that every number can send, under an id that the application already has.
     *
     * @param mediaId the media id
     * @see BusinessNumber#addMedia(String, byte[])
     */
    public void addMedia(String mediaId) {
        World present = world;
        present.run(() -> present.media().put(mediaId, "application/octet-stream", new byte[0], null));
    }

    /**
     * Adds a file that every number can send by its id.
     *
     * @param contentType the file's type, such as {@code image/png}
     * @param bytes the file
     * @return the media id
     */
    public String addMedia(String contentType, byte[] bytes) {
        World present = world;
        return present.call(() -> present.media().add(contentType, bytes, null));
    }

    /**
     * Adds a group that every number can send to, with {@code recipient_type} {@code group}. In Meta's format, such a
     * message has one status for each member that it reached. Kapso's own events and the message history do not show
     * groups, since their format is not known, and members cannot write.
     *
     * @param members up to eight contacts
     * @return the id of the group
     */
    public String addGroup(SimulatedContact... members) {
        if (members.length < 1 || members.length > MOST_MEMBERS) {
            throw new IllegalArgumentException("members: must be 1 to " + MOST_MEMBERS + ", were " + members.length);
        }
        List<Contact> contacts = new ArrayList<>();
        for (SimulatedContact member : members) {
            contacts.add(member.contact());
        }
        World present = world;
        return present.call(() -> present.chats().addGroup(contacts).groupId());
    }

    /**
     * A message that the business sent.
     *
     * @param wamid WhatsApp's id, as the send returned it
     * @return the message
     * @throws IllegalArgumentException if there is none
     */
    public CapturedMessage message(String wamid) {
        World present = world;
        Message message = present.call(() -> present.chats().find(wamid));
        if (message == null) {
            throw new IllegalArgumentException("the emulator has no message " + wamid);
        }
        return new CapturedMessage(present, message);
    }

    /**
     * Turns error 131047 on or off, for sends later than 24 hours after a contact wrote; off by default.
     *
     * @param enforce true to turn it on
     */
    public void enforceSessionWindow(boolean enforce) {
        world.settings().enforceSessionWindow = enforce;
    }

    /**
     * Sets whether contacts read every message as soon as it is delivered.
     *
     * @param read true to turn it on
     */
    public void autoRead(boolean read) {
        world.settings().autoRead = read;
    }

    /**
     * Sets the statuses that automatically follow the next sends.
     *
     * @param order the order
     */
    public void statusOrder(StatusOrder order) {
        world.settings().statusOrder = order;
    }

    /**
     * The requests since the start or the last reset, the oldest first; at most the latest 10,000.
     *
     * @return a copy
     */
    public List<Exchange> requests() {
        return log.list();
    }

    /** Clears {@link #requests()}. */
    public void clearRequests() {
        log.clear();
    }

    /**
     * The webhook deliveries and their states, the oldest first; at most the latest 10,000.
     *
     * @return a copy
     */
    public List<CapturedDelivery> deliveries() {
        World present = world;
        return present.call(() -> {
            List<CapturedDelivery> deliveries = new ArrayList<>();
            present.deliverer().log(any -> true).forEach(d -> deliveries.add(0, new CapturedDelivery(d)));
            return deliveries;
        });
    }

    /**
     * Waits until the emulator is idle: statuses that follow sends have happened, and every webhook that is due was
     * delivered or has failed. It does not wait for what is due later, such as a retry or a batch; use {@link
     * EmulatorClock#advance} for that.
     *
     * <p>Do not call it from a webhook handler: it would wait for that handler.
     *
     * @throws IllegalStateException if it takes more than 15 seconds
     */
    public void awaitDeliveries() {
        awaitDeliveries(USUAL_PATIENCE);
    }

    /**
     * Waits like {@link #awaitDeliveries()}, with another limit.
     *
     * @param patience the maximum wait, in real time
     * @throws IllegalStateException if it takes longer
     */
    public void awaitDeliveries(Duration patience) {
        if (!timeline.awaitIdle(patience)) {
            throw new IllegalStateException("webhooks are still under way after " + patience + ": " + deliveries());
        }
    }

    /**
     * Resets the emulator to an empty project with the settings of the builder, no planned faults, no requests and the real
     * time. Port and API key stay. Do not use numbers, contacts and messages from before the reset.
     */
    public void reset() {
        world.close();
        timeline.reset();
        faultQueue.clear();
        log.clear();
        world = begin();
    }

    /** Stops the emulator with all its connections and threads. Closing twice has no effect. */
    @Override
    public void close() {
        server.close();
        world.close();
        timeline.close();
    }

    @Override
    public String toString() {
        return "KapsoEmulator[" + baseUrl() + "]";
    }
}
