package ai.kapso.examples.snippets;

import ai.kapso.core.ApiError;
import ai.kapso.core.ApiResponse;
import ai.kapso.core.Call;
import ai.kapso.core.CallListener;
import ai.kapso.core.ErrorCategory;
import ai.kapso.core.KapsoApiException;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoException;
import ai.kapso.core.RateLimitedException;
import ai.kapso.core.RetryPolicy;
import ai.kapso.core.model.Message;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.customers.Customer;
import ai.kapso.platform.customers.NewCustomer;
import ai.kapso.platform.setuplinks.NewSetupLink;
import ai.kapso.platform.setuplinks.SetupLink;
import ai.kapso.testing.CapturedMessage;
import ai.kapso.testing.KapsoEmulator;
import ai.kapso.testing.SimulatedContact;
import ai.kapso.webhooks.MemoryDeliveryLog;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.WebhookResult;
import ai.kapso.webhooks.events.MessageFailed;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.whatsapp.WhatsAppClient;
import ai.kapso.whatsapp.messages.ButtonsMessage;
import ai.kapso.whatsapp.messages.ImageMessage;
import ai.kapso.whatsapp.messages.MediaRef;
import ai.kapso.whatsapp.messages.Messages;
import ai.kapso.whatsapp.messages.ReactionMessage;
import ai.kapso.whatsapp.messages.SentMessage;
import ai.kapso.whatsapp.messages.TemplateMessage;
import ai.kapso.whatsapp.messages.TextMessage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What the README shows. */
final class ReadmeSnippets {

    private ReadmeSnippets() {}

    static String start(KapsoConfig config, String phoneNumberId) {
        // [start]
        WhatsAppClient whatsapp = WhatsAppClient.create(config);
        Messages messages = whatsapp.messages(phoneNumberId);
        SentMessage sent = messages.send(TextMessage.of("+15551234567", "Hello from Kapso"))
                .execute();
        // [/start]
        return sent.id();
    }

    static void sending(Messages messages, String wamid) {
        // [sending]
        messages.send(ButtonsMessage.builder()
                        .to("+15551234567")
                        .body("Shall we deliver it?")
                        .addButton("yes", "Yes, please")
                        .addButton("no", "I'll collect it")
                        .build())
                .execute();

        messages.send(TemplateMessage.of("+15551234567", "order_ready", "en_US"))
                .execute();
        // [/sending]

        // [more-sending]
        messages.send(ImageMessage.of("+15551234567", MediaRef.link("https://example.com/bread.jpg")))
                .execute();

        messages.send(ReactionMessage.of("+15551234567", wamid, "👍")).execute();

        messages.markReadWithTyping(wamid).execute();
        // [/more-sending]
    }

    static CompletableFuture<SentMessage> calls(Messages messages) {
        // [calls]
        Call<SentMessage> call =
                messages.send(TextMessage.of("+15551234567", "Hello")).withTimeout(Duration.ofSeconds(5));

        SentMessage sent = call.execute(); // waits
        ApiResponse<SentMessage> response = call.executeForResponse(); // with status, headers, request id, rate limit
        CompletableFuture<SentMessage> future = call.executeAsync(); // cancelling it aborts the request
        // [/calls]
        if (sent.id().equals(response.body().id())) {
            throw new IllegalStateException("a call executed twice sends twice");
        }
        return future;
    }

    static SetupLink onboarding(KapsoConfig config) {
        // [onboarding]
        PlatformClient platform = PlatformClient.create(config);
        Customer acme = platform.customers()
                .create(NewCustomer.builder().name("Acme").build())
                .execute();
        SetupLink link = platform.setupLinks(acme.id())
                .create(NewSetupLink.builder()
                        .successRedirectUrl("https://app.example.com/whatsapp/done")
                        .build())
                .execute();
        // [/onboarding]

        // [customers]
        platform.customers().list().stream() // all pages, each fetched when it is needed
                .map(Customer::name)
                .forEach(System.out::println);
        // [/customers]
        return link;
    }

    static SentMessage answering(Messages messages, Message received) {
        // [answering]
        SentMessage reply = messages.reply(received, "We are open until six.").execute();

        messages.send(ImageMessage.builder()
                        .inReplyTo(received) // to its sender, quoting it
                        .link("https://example.com/menu.jpg")
                        .build())
                .execute();
        // [/answering]
        return reply;
    }

    // [handler]
    static void answer(WhatsAppClient whatsapp, MessageReceived event) {
        if (event.test().orElse(false)) {
            return; // a test delivery, whose contact does not exist
        }
        String text = event.message().bodyText().orElse("no text");
        try {
            whatsapp.messages(event.phoneNumberId().orElseThrow())
                    .reply(event.message(), "You wrote: " + text) // to its sender, quoting it
                    .withTimeout(Duration.ofSeconds(5)) // Kapso waits 10 s for the response to the webhook
                    .execute();
        } catch (KapsoException e) {
            if (e.maySendAgain()) {
                throw e; // the response is 500, and Kapso delivers the event again
            }
            System.err.println("the reply may have been sent: " + e.getMessage());
        }
    }
    // [/handler]

    static HttpServer receiving(String secret, WhatsAppClient whatsapp, int port) throws IOException {
        // [receiving]
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(secret)
                .deliveryLog(MemoryDeliveryLog.create()) // each event once, although Kapso may deliver it twice
                .on(MessageReceived.class, event -> answer(whatsapp, event))
                .on(MessageFailed.class, event -> System.err.println("not delivered: " + event.lastStatus()))
                .build();

        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        server.createContext("/webhooks", exchange -> {
            WebhookHeaders headers = WebhookHeaders.of(exchange.getRequestHeaders());
            WebhookResult result = receiver.receive(headers, exchange.getRequestBody());
            exchange.sendResponseHeaders(result.status(), -1);
            exchange.close();
        });
        server.start();
        // [/receiving]
        return server;
    }

    static String errors(Messages messages, String to) {
        // [errors]
        try {
            messages.send(TextMessage.of(to, "Your table is free")).execute();
        } catch (KapsoException e) {
            if (!e.maySendAgain()) {
                return "may have been sent: wait for its status webhook";
            }
            if (e instanceof RateLimitedException) {
                return "later, in " + ((RateLimitedException) e).retryAfter().orElse(Duration.ofMinutes(1));
            }
            return "was not sent: " + e.getMessage(); // what happened and what to do
        }
        // [/errors]
        return "sent";
    }

    static String category(KapsoApiException e) {
        // [category]
        ErrorCategory category = e.error().map(ApiError::category).orElse(ErrorCategory.UNKNOWN);
        switch (category) {
            case SESSION_WINDOW:
                return "more than 24 hours of silence: send a template";
            case RECIPIENT:
                return "this contact cannot get the message";
            default:
                return e.getMessage();
        }
        // [/category]
    }

    static SentMessage unknown(Messages messages, UUID orderId) {
        // [unknown]
        TextMessage message = TextMessage.builder()
                .to("+15551234567")
                .body("Your order is on its way")
                .bizOpaqueCallbackData(orderId.toString()) // returned in every status webhook of this message
                .build();
        // [/unknown]
        return messages.send(message).execute();
    }

    static KapsoConfig configuration(String key, URI baseUrl, CallListener metrics) {
        // [configuration]
        KapsoConfig config = KapsoConfig.builder()
                .apiKey(key)
                .apiBaseUrl(baseUrl)
                .timeout(Duration.ofSeconds(15))
                .retryPolicy(RetryPolicy.builder().maxRetries(3).build())
                .addListener(metrics)
                .userAgentSuffix("orders/2.1")
                .build();
        // [/configuration]
        return config;
    }

    static List<CapturedMessage> testing(Consumer<KapsoEmulator> application) {
        // [testing]
        try (KapsoEmulator emulator = KapsoEmulator.start()) {
            emulator.addPhoneNumber();
            application.accept(emulator); // your code, with emulator.baseUrl() and emulator.apiKey()

            SimulatedContact ana = emulator.contact("+15550100200");
            ana.writes("Is the bread ready?");
            emulator.awaitDeliveries(); // until the webhooks have been delivered
            return ana.received();
        }
        // [/testing]
    }

    static JsonNode raw(KapsoConfig config) {
        // [raw]
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("customer").put("name", "Acme");
        JsonNode response = PlatformClient.create(config)
                .raw()
                .post("/customers", Map.of(), body)
                .execute();
        // [/raw]
        return response;
    }
}
