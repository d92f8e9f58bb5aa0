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
 * Kapso in the process of a test: a project with its customers, phone numbers, webhooks and conversations behind real
 * HTTP on loopback, and the people on the other side.
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
 * It answers sends, marking as read, the history of messages, conversations and contacts, and the Platform API's
 * customers, setup links, phone numbers, webhooks and webhook deliveries. It delivers signed webhooks like production:
 * Kapso's events, in batches where a webhook wants them, retried when they are not taken, and Meta's bodies as they are.
 *
 * <h2>What it refuses</h2>
 *
 * Operations, query parameters and selections of fields that it does not know get 501 with the method and path, values
 * of query parameters that make no sense 400. A send is refused with WhatsApp's error body when
 *
 * <ul>
 *   <li>its form is wrong: required parts, types, limits, kinds of buttons and parameters;
 *   <li>the recipient is no international phone number, is the sender itself, or is a group that was not added with
 *       {@link #addGroup};
 *   <li>it names a media id that the number does not have: those are the files that contacts sent to the number, and
 *       those that were added with {@link #addMedia(String, byte[])} or {@link BusinessNumber#addMedia};
 *   <li>it quotes a message that is not in the chat;
 *   <li>it names a template that no template can be called, or, once {@link #addTemplate} was used, one that was not added;
 *   <li>the session window is closed, if {@link #enforceSessionWindow} is on.
 * </ul>
 *
 * A reaction to a message that is not in the chat is accepted and fails later with 131009, as at WhatsApp.
 *
 * <h2>What it takes on trust</h2>
 *
 * Every phone number is on WhatsApp, and every business-scoped user id belongs to somebody. Template names, until the
 * first {@link #addTemplate}, and always the parameters that a template needs. Links, Flows, catalogues and products,
 * payment configurations, identity key hashes, and whether the type of a file fits the message.
 *
 * <h2>Other limits</h2>
 *
 * Webhooks in payload version 1 are told of messages, conversations and of numbers that come and go ({@code
 * whatsapp.config.created} and {@code .deleted}), in what is known of that form: {@code whatsapp_config}, and the flat
 * {@code message_type}, {@code content} and {@code origin} of a message. Version 1 of other events, of batches and of
 * test deliveries is not known: 501.
 *
 * <p>Safe for use by many threads. {@link #close()} leaves no thread behind.
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
     * Starts an emulator with the usual settings on a free port.
     *
     * @return the emulator, ready for requests
     */
    public static KapsoEmulator start() {
        return builder().start();
    }

    /**
     * Settings for another kind of emulator.
     *
     * @return a builder
     */
    public static EmulatorBuilder builder() {
        return new EmulatorBuilder();
    }

    /**
     * Runs an emulator by itself until the process is ended, and prints where it is; {@code --help} tells the options.
     * Other processes control it by HTTP below {@code /_emulator}, with the API key: {@code GET /_emulator} lists the
     * operations, which do the same as the methods of this class.
     *
     * @param arguments the options
     * @throws InterruptedException when the thread is interrupted
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
     * Where the emulator listens: the value for {@code KAPSO_API_BASE_URL}. Below it are {@code /platform/v1} and
     * {@code /meta/whatsapp/v24.0}, or any other version.
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
     * The time in which the emulator lives.
     *
     * @return the clock, the same one always
     */
    public EmulatorClock clock() {
        return clock;
    }

    /**
     * Plans what shall go wrong with the next requests.
     *
     * @return the planned faults
     */
    public Faults faults() {
        return faults;
    }

    /**
     * Plans what shall go wrong with the next webhook deliveries.
     *
     * @return the planned faults
     */
    public DeliveryFaults deliveryFaults() {
        return deliveryFaults;
    }

    /**
     * Lets the next messages that are accepted fail afterwards: {@code sent} and then {@code failed}.
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
     * Somebody with WhatsApp, known by phone number. The same number is the same person.
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
     * Somebody with WhatsApp who hides the phone number, known by business-scoped user id (BSUID) only.
     *
     * @param userId such as {@code US.13491208655302741918}
     * @return the contact
     */
    public SimulatedContact contactWithUserId(String userId) {
        World present = world;
        return new SimulatedContact(present, present.call(() -> present.chats().byUserId(userId)), null);
    }

    /**
     * Lets something happen that nobody here does, such as a workflow that fails: webhooks that subscribe to the event are
     * told as if Kapso had noticed it. Events of a number go to webhooks of that number, events of the project to webhooks
     * of the project ({@link WebhookEventName#scope()}), both in payload version 2. Nothing else changes, and Meta's own
     * bodies say nothing of it.
     *
     * <pre>{@code
     * emulator.publish(WorkflowFailed.builder().workflowExecutionId("run-7").build());
     * }</pre>
     *
     * What production always tells is added unless the event has it: ids, the event's name, {@code occurred_at}, project,
     * customer, source and the like. An event of a number that names none is one of the only number that there is. A
     * {@link LegacyEvent} goes as it is to webhooks of version 1, and an {@link UnknownEvent} as it is to those of version
     * 2, for a test with a body that does not fit its name. What Meta tells itself goes another way: {@link
     * BusinessNumber#publish}.
     *
     * @param event the event
     * @throws IllegalArgumentException when the event's name is not in the catalogue, so that no webhook can subscribe to
     *     it, or the emulator does not have its number
     */
    public void publish(WebhookEvent event) {
        World present = world;
        present.run(() -> present.publication().publish(event));
    }

    /**
     * Subscribes an app at Meta itself, without Kapso between: first Meta's handshake with the callback URL, from the
     * calling thread; and if that is answered right, from then on everything that Meta tells of any number. Those requests
     * carry Meta's signature ({@code X-Hub-Signature-256}) and no idempotency key. Meta's own waits between attempts are
     * not known, so they are those of the webhooks.
     *
     * @param callbackUrl where the application receives what Meta sends
     * @param verifyToken the word by which the application knows that it is Meta who asks
     * @param appSecret the secret that requests are signed with
     * @return the app, and whether it is subscribed
     * @throws IllegalArgumentException when the URL is none, or the token or the secret is blank
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
     * Lets a customer of the business open a setup link.
     *
     * @param setupLink the link's id or URL
     * @return what the customer does there
     */
    public Signup signup(String setupLink) {
        return new Signup(world, setupLink);
    }

    /**
     * Connects a number without any signup, for tests that only want to talk.
     *
     * @return the number, with invented ids
     */
    public BusinessNumber addPhoneNumber() {
        return addPhoneNumber(null, null);
    }

    /**
     * Connects a number without any signup.
     *
     * @param phoneNumberId the id that Meta would give it, null for an invented one
     * @param phoneNumber the number, in any spelling, null for an invented one
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
     * @throws IllegalArgumentException when there is none
     */
    public BusinessNumber phoneNumber(String phoneNumberId) {
        World present = world;
        return new BusinessNumber(
                present, present.call(() -> present.phonebook().get(phoneNumberId)));
    }

    /**
     * Adds an approved template. From the first one on the emulator is strict about templates: a message with a name and
     * language that was not added gets 404 and error 132001. Before that it trusts every name that a template can have.
     * What a template says, and so how many parameters it needs, the emulator does not know.
     *
     * @param name such as {@code order_update}
     * @param language exactly as it is sent, such as {@code en_US}
     * @throws IllegalArgumentException when no template can have the name or language
     */
    public void addTemplate(String name, String language) {
        World present = world;
        present.run(() -> present.templates().add(name, language));
    }

    /**
     * Adds a file that every number can send, under an id that the application under test has already.
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
     * Begins a group that every number can send to, by {@code recipient_type} {@code group}. Meta's bodies tell of such
     * messages with one status for each member they reached. How Kapso's own events and the stored history show groups is
     * not known, so they do not; members do not write.
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
     * @throws IllegalArgumentException when there is none
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
     * Turns error 131047 on or off, for sends outside the 24 hours after a contact wrote.
     *
     * @param enforce true to turn it on
     */
    public void enforceSessionWindow(boolean enforce) {
        world.settings().enforceSessionWindow = enforce;
    }

    /**
     * Lets contacts read every message as soon as it is delivered, or not.
     *
     * @param read true to turn it on
     */
    public void autoRead(boolean read) {
        world.settings().autoRead = read;
    }

    /**
     * Changes which statuses follow the next sends by themselves.
     *
     * @param order the order
     */
    public void statusOrder(StatusOrder order) {
        world.settings().statusOrder = order;
    }

    /**
     * The requests that came since the start or the last reset, the first one first; at most the latest 10,000.
     *
     * @return a copy
     */
    public List<Exchange> requests() {
        return log.list();
    }

    /** Forgets the requests so far. */
    public void clearRequests() {
        log.clear();
    }

    /**
     * The webhook deliveries so far and how each of them stands, the first one first; at most the latest 10,000.
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
     * Waits until the emulator has nothing to do at this moment: statuses that follow sends have happened, and every
     * webhook that is due was answered, for better or worse. What waits for a later time, such as a retry or a batch,
     * is not waited for; {@link EmulatorClock#advance} brings it about.
     *
     * <p>Not to be called while a webhook is being received by the calling thread: it would wait for itself.
     *
     * @throws IllegalStateException when that takes more than 15 seconds
     */
    public void awaitDeliveries() {
        awaitDeliveries(USUAL_PATIENCE);
    }

    /**
     * As {@link #awaitDeliveries()}, with another limit.
     *
     * @param patience how long to wait at most, in real time
     * @throws IllegalStateException when that is not enough
     */
    public void awaitDeliveries(Duration patience) {
        if (!timeline.awaitIdle(patience)) {
            throw new IllegalStateException("webhooks are still under way after " + patience + ": " + deliveries());
        }
    }

    /**
     * Begins anew: an empty project with the settings of the builder, no planned faults, no requests, the real time.
     * Port and API key stay. Numbers, contacts and messages from before are of no use any more.
     */
    public void reset() {
        world.close();
        timeline.reset();
        faultQueue.clear();
        log.clear();
        world = begin();
    }

    /** Ends the emulator with all its connections and threads. Closing twice does no harm. */
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
