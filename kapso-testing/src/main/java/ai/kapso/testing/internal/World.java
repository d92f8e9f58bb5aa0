package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The project that the emulator plays, from one reset to the next. Everything in it is guarded by the world itself:
 * requests, the contacts' doings and what falls due on the clock enter through {@link #call} and {@link #soon}.
 */
public final class World implements AutoCloseable {
    private final Settings settings;
    private final Timeline timeline;
    private final Ids ids;
    private final String baseUrl;
    private final String projectId;
    private final Resources<ObjectNode> customers = new Resources<>("Customer");
    private final Resources<SetupLink> setupLinks = new Resources<>("Setup link");
    private final Resources<Phone> phones = new Resources<>("Phone number");
    private final Resources<Webhook> webhooks = new Resources<>("Webhook");
    private final List<Webhook> metaApps = new ArrayList<>();
    private final DeliveryFaultQueue deliveryFaults = new DeliveryFaultQueue();
    private final Deliverer deliverer;
    private final Publisher publisher;
    private final Publication publication;
    private final Chats chats;
    private final Statuses statuses;
    private final Inbound inbound;
    private final Phonebook phonebook;
    private final Signups signups;
    private final MediaShelf media;
    private final Templates templates = new Templates();
    private long place;
    private boolean closed;

    /** An empty project. */
    public World(Settings settings, Timeline timeline, Ids ids, String baseUrl) {
        this.settings = settings;
        this.timeline = timeline;
        this.ids = ids;
        this.baseUrl = baseUrl;
        this.projectId = ids.uuid();
        this.deliverer = new Deliverer(this);
        this.publisher = new Publisher(this);
        this.publication = new Publication(this);
        this.chats = new Chats(this);
        this.statuses = new Statuses(this);
        this.media = new MediaShelf(this);
        this.inbound = new Inbound(this);
        this.phonebook = new Phonebook(this);
        this.signups = new Signups(this);
    }

    /** Does something that nothing else may interrupt. */
    public synchronized <T> T call(Supplier<T> action) {
        return action.get();
    }

    /** Does something that nothing else may interrupt. */
    public synchronized void run(Runnable action) {
        action.run();
    }

    /** Does something on the clock's thread, after everything that is due already. */
    void soon(Runnable action) {
        after(Duration.ZERO, action);
    }

    Timeline.Task after(Duration delay, Runnable action) {
        return timeline.after(delay, () -> {
            synchronized (this) {
                if (!closed) {
                    action.run();
                }
            }
        });
    }

    /** The present. */
    public Instant now() {
        return timeline.now();
    }

    /** When an unhealthy number may be checked again. */
    public String inFiveMinutes() {
        return Times.iso(now().plus(Duration.ofMinutes(5)));
    }

    long nextPlace() {
        return ++place;
    }

    boolean isClosed() {
        return closed;
    }

    /** How it behaves. */
    public Settings settings() {
        return settings;
    }

    Timeline timeline() {
        return timeline;
    }

    /** Where ids come from. */
    public Ids ids() {
        return ids;
    }

    String baseUrl() {
        return baseUrl;
    }

    String projectId() {
        return projectId;
    }

    Resources<ObjectNode> customers() {
        return customers;
    }

    Resources<SetupLink> setupLinks() {
        return setupLinks;
    }

    Resources<Phone> phones() {
        return phones;
    }

    Resources<Webhook> webhooks() {
        return webhooks;
    }

    /** Apps at Meta itself that are told of every number. */
    List<Webhook> metaApps() {
        return metaApps;
    }

    /** Subscribes an app at Meta itself. */
    public void addMetaApp(String id, String callbackUrl, String appSecret) {
        metaApps.add(new Webhook(Json.object()
                .put("id", id)
                .put("kind", "meta_app")
                .put("url", callbackUrl)
                .put("secret_key", appSecret)
                .put("active", true)));
    }

    /** What shall go wrong with deliveries. */
    public DeliveryFaultQueue deliveryFaults() {
        return deliveryFaults;
    }

    /** What brings webhooks to their receivers. */
    public Deliverer deliverer() {
        return deliverer;
    }

    Publisher publisher() {
        return publisher;
    }

    /** What tests make up. */
    public Publication publication() {
        return publication;
    }

    /** Who talked with whom. */
    public Chats chats() {
        return chats;
    }

    /** What becomes of sent messages. */
    public Statuses statuses() {
        return statuses;
    }

    /** What contacts do. */
    public Inbound inbound() {
        return inbound;
    }

    /** The numbers. */
    public Phonebook phonebook() {
        return phonebook;
    }

    /** Customers completing setup links. */
    public Signups signups() {
        return signups;
    }

    /** Files of the project. */
    public MediaShelf media() {
        return media;
    }

    /** The approved templates. */
    public Templates templates() {
        return templates;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        deliverer.close();
    }
}
