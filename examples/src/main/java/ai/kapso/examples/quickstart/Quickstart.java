package ai.kapso.examples.quickstart;

import ai.kapso.core.ApiResponse;
import ai.kapso.core.KapsoApiException;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.customers.Customer;
import ai.kapso.platform.customers.NewCustomer;
import ai.kapso.platform.phonenumbers.PhoneNumber;
import ai.kapso.platform.phonenumbers.PhoneNumberQuery;
import ai.kapso.platform.setuplinks.NewSetupLink;
import ai.kapso.platform.setuplinks.SetupLink;
import ai.kapso.platform.setuplinks.SetupRedirect;
import ai.kapso.platform.webhooks.NewProjectWebhook;
import ai.kapso.platform.webhooks.NewWebhook;
import ai.kapso.platform.webhooks.Webhook;
import ai.kapso.testing.EmulatorBuilder;
import ai.kapso.testing.KapsoEmulator;
import ai.kapso.testing.Signup;
import ai.kapso.webhooks.events.MessageDelivered;
import ai.kapso.webhooks.events.MessageRead;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.MessageSent;
import ai.kapso.webhooks.events.PhoneNumberCreated;
import ai.kapso.whatsapp.WhatsAppClient;
import ai.kapso.whatsapp.messages.ButtonsMessage;
import ai.kapso.whatsapp.messages.Messages;
import ai.kapso.whatsapp.messages.SentMessage;
import ai.kapso.whatsapp.messages.TextMessage;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;

/**
 * A tour of the SDK, from the first customer to the first errors, against the emulator in this process: real HTTP on
 * loopback, real signatures, no account.
 *
 * <p>With {@code --live} it runs {@link LiveQuickstart} instead.
 */
@SuppressWarnings("NullAway.Init") // each step fills in what the next ones need
public final class Quickstart {

    private static final String SECRET = "quickstart-webhook-secret";
    private static final String CONTACT_PHONE = "+15550100200";

    private final KapsoEmulator emulator;
    private final Inbox inbox;
    private final PlatformClient platform;
    private final WhatsAppClient whatsapp;

    private Customer customer;
    private SetupLink link;
    private String phoneNumberId;
    private Messages messages;
    private SentMessage sent;
    private MessageReceived received;

    private Quickstart(KapsoEmulator emulator, Inbox inbox) {
        this.emulator = emulator;
        this.inbox = inbox;
        KapsoConfig config = KapsoConfig.builder()
                .apiKey(emulator.apiKey())
                .apiBaseUrl(emulator.baseUrl())
                .build();
        this.platform = PlatformClient.create(config);
        this.whatsapp = WhatsAppClient.create(config);
    }

    /**
     * Runs the steps; exit code 0 only when all of them went well.
     *
     * @param arguments {@code --live} for the real API
     */
    public static void main(String[] arguments) throws IOException {
        boolean live = Arrays.asList(arguments).contains("--live");
        System.exit((live ? LiveQuickstart.run(System.out) : run(System.out)) ? 0 : 1);
    }

    /** Runs the steps against the emulator and tells whether all of them went well. */
    static boolean run(PrintStream out) throws IOException {
        return run(out, KapsoEmulator.builder());
    }

    static boolean run(PrintStream out, EmulatorBuilder settings) throws IOException {
        try (KapsoEmulator emulator = settings.start();
                Inbox inbox = new Inbox(SECRET)) {
            return new Quickstart(emulator, inbox).steps(out).run("quickstart");
        }
    }

    private Steps steps(PrintStream out) {
        return new Steps(out)
                .add("start the emulator", () -> "Kapso on " + emulator.baseUrl())
                .add("create a customer", this::createCustomer)
                .add("subscribe to project events", this::subscribeToProject)
                .add("create a setup link", this::makeSetupLink)
                .add("the customer signs up", this::customerSignsUp)
                .add("the number's webhook arrives", this::numberIsConnected)
                .add("discover the ids", this::discoverIds)
                .add("subscribe to the number's messages", this::subscribeToNumber)
                .add("send a text", this::sendText)
                .add("see it sent, delivered and read", this::followText)
                .add("a contact writes in", this::contactWrites)
                .add("mark it read, show typing, and reply", this::reply)
                .add("send buttons, receive a tap", this::buttons)
                .add("a day later the window is closed", this::windowIsClosed)
                .add("a 429 is retried", this::rateLimited)
                .add("a lost response is not repeated", this::lostAnswer);
    }

    private String createCustomer() {
        customer = platform.customers()
                .create(NewCustomer.builder()
                        .name("Acme Bakery")
                        .externalCustomerId("acme-1")
                        .build())
                .execute();
        return customer.name() + " is " + customer.id();
    }

    private String subscribeToProject() {
        Webhook webhook = platform.webhooks()
                .create(NewProjectWebhook.builder()
                        .url(inbox.url().toString())
                        .secretKey(SECRET)
                        .addEvents(WebhookEventName.PHONE_NUMBER_CREATED)
                        .build())
                .execute();
        return "webhook " + webhook.id() + " for " + webhook.events();
    }

    private String makeSetupLink() {
        link = platform.setupLinks(customer.id())
                .create(NewSetupLink.builder()
                        .successRedirectUrl("https://acme.example/whatsapp/done")
                        .failureRedirectUrl("https://acme.example/whatsapp/failed")
                        .build())
                .execute();
        return link.url();
    }

    private String customerSignsUp() {
        Signup.Result signup = emulator.signup(link.url()).completes();
        SetupRedirect redirect = SetupRedirect.parse(signup.redirect());
        return "the browser is redirected: "
                + redirect.status().map(Object::toString).orElse("?") + ", phone_number_id "
                + redirect.phoneNumberId().orElse("?");
    }

    private String numberIsConnected() throws InterruptedException {
        PhoneNumberCreated event = inbox.next(PhoneNumberCreated.class);
        phoneNumberId = event.phoneNumberId();
        return "verified: phone_number_id " + phoneNumberId;
    }

    private String discoverIds() {
        PhoneNumber number =
                platform
                        .phoneNumbers()
                        .list(PhoneNumberQuery.builder()
                                .customerId(customer.id())
                                .build())
                        .stream()
                        .filter(found -> found.id().equals(phoneNumberId))
                        .findFirst()
                        .orElseThrow();
        messages = whatsapp.messages(number.id());
        return number.displayPhoneNumber().orElse("?") + " of WABA "
                + number.businessAccountId().orElse("?");
    }

    private String subscribeToNumber() {
        Webhook webhook = platform.webhooks(phoneNumberId)
                .create(NewWebhook.kapso(
                        inbox.url().toString(),
                        SECRET,
                        WebhookEventName.MESSAGE_RECEIVED,
                        WebhookEventName.MESSAGE_SENT,
                        WebhookEventName.MESSAGE_DELIVERED,
                        WebhookEventName.MESSAGE_READ))
                .execute();
        return "webhook " + webhook.id() + " for " + webhook.events().size() + " events";
    }

    private String sendText() {
        sent = messages.send(TextMessage.of(CONTACT_PHONE, "Your bread is in the oven."))
                .execute();
        return sent.id();
    }

    private String followText() throws InterruptedException {
        inbox.next(MessageSent.class);
        inbox.next(MessageDelivered.class);
        emulator.contact(CONTACT_PHONE).reads(sent.id());
        MessageRead read = inbox.next(MessageRead.class);
        return "sent, delivered, " + read.lastStatus().orElseThrow().status().orElseThrow() + " by the contact";
    }

    private String contactWrites() throws InterruptedException {
        emulator.contact(CONTACT_PHONE).writes("Can I have it sliced?");
        received = inbox.next(MessageReceived.class);
        return received.message().from().orElse("?") + " writes: "
                + received.message().text().orElse("?");
    }

    private String reply() {
        messages.markReadWithTyping(received.message()).execute();
        SentMessage reply =
                messages.reply(received.message(), "Of course. Thick or thin?").execute();
        return "replied with " + reply.id();
    }

    private String buttons() throws InterruptedException {
        messages.send(ButtonsMessage.builder()
                        .to(CONTACT_PHONE)
                        .body("How shall we slice it?")
                        .addButton("thick", "Thick")
                        .addButton("thin", "Thin")
                        .build())
                .execute();
        emulator.contact(CONTACT_PHONE).taps("Thin");
        Message tap = inbox.next(MessageReceived.class).message();
        return "the contact tapped '" + tap.bodyText().orElse("?") + "', id "
                + tap.replyId().orElse("?");
    }

    private String windowIsClosed() {
        emulator.enforceSessionWindow(true);
        emulator.clock().advance(Duration.ofHours(25));
        try {
            messages.send(TextMessage.of(CONTACT_PHONE, "Fresh bread again today!"))
                    .execute();
        } catch (KapsoApiException e) {
            emulator.enforceSessionWindow(false);
            return expect(131047, e) + ": " + e.getMessage();
        }
        throw new AssertionError("the message went out although the window is closed");
    }

    private static int expect(int code, KapsoApiException e) {
        int actual = e.error().orElseThrow().numericCode().orElse(-1);
        if (actual != code) {
            throw new AssertionError("expected code " + code + ", got " + actual);
        }
        return actual;
    }

    private String rateLimited() {
        emulator.faults().next().tooManyRequests(Duration.ofSeconds(1));
        ApiResponse<SentMessage> response = messages.send(TextMessage.of(CONTACT_PHONE, "Ready to collect."))
                .executeForResponse();
        return response.body().id() + " after " + response.attempts() + " attempts";
    }

    private String lostAnswer() {
        emulator.faults().next().droppedAfterRead();
        int before = emulator.requests().size();
        try {
            messages.send(TextMessage.of(CONTACT_PHONE, "We close at six.")).execute();
        } catch (KapsoTransportException e) {
            int requests = emulator.requests().size() - before;
            if (requests == 1 && !e.maySendAgain()) {
                return "1 request: " + e.getMessage();
            }
            throw new AssertionError(requests + " requests, maySendAgain " + e.maySendAgain());
        }
        throw new AssertionError("the lost response was not noticed");
    }
}
