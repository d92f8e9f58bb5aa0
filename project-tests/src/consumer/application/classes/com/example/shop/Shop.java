package com.example.shop;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.NotFoundException;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.MessageType;
import ai.kapso.core.model.TextContent;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.customers.Customer;
import ai.kapso.platform.customers.NewCustomer;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.WebhookSigner;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.whatsapp.WhatsAppClient;
import ai.kapso.whatsapp.messages.SendStatus;
import ai.kapso.whatsapp.messages.SentMessage;
import ai.kapso.whatsapp.messages.TextMessage;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An application that does each kind of thing once that the SDK is for, with a server of its own on loopback. */
public final class Shop {

    private static final String PHONE_NUMBER_ID = "110000000000001";

    private final KapsoConfig config;

    private Shop(KapsoConfig config) {
        this.config = config;
    }

    /**
     * Does everything.
     *
     * @param arguments none
     * @throws IOException when the server cannot start
     */
    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        reply(
                server,
                "/meta/whatsapp/v24.0/" + PHONE_NUMBER_ID + "/messages",
                200,
                "{\"messaging_product\":\"whatsapp\",\"contacts\":[{\"input\":\"+15551234567\",\"wa_id\":\"15551234567\"}],"
                        + "\"messages\":[{\"id\":\"wamid.SHOP\",\"message_status\":\"accepted\"}]}");
        String customer = "{\"id\":\"c1\",\"name\":\"Acme\",\"created_at\":\"2026-01-02T03:04:05Z\"}";
        reply(server, "/platform/v1/customers", 200, "{\"data\":[" + customer + "]}");
        reply(server, "/platform/v1/customers/c1", 200, "{\"data\":" + customer + "}");
        reply(server, "/platform/v1/customers/c2", 404, "{\"error\":\"Not found\"}");
        server.start();
        try {
            Shop shop = new Shop(KapsoConfig.builder()
                    .apiKey("key-of-the-shop")
                    .apiBaseUrl(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                    .build());
            shop.send();
            shop.customers();
            shop.callByHand();
            shop.parse();
            shop.receive();
        } finally {
            server.stop(0);
        }
        System.out.println("shop: ok");
    }

    private void send() {
        SentMessage sent = WhatsAppClient.create(config)
                .messages(PHONE_NUMBER_ID)
                .send(TextMessage.of("+15551234567", "Your order is on its way"))
                .execute();
        check("wamid.SHOP", sent.id());
        check(SendStatus.ACCEPTED, sent.messageStatus().orElseThrow());
    }

    private void customers() {
        PlatformClient platform = PlatformClient.create(config);
        Customer customer = platform.customers().get("c1").executeAsync().join();
        check(Instant.parse("2026-01-02T03:04:05Z"), customer.createdAt().orElseThrow());
        check(
                List.of(customer),
                platform.customers().list().stream().collect(Collectors.toList()));
        check("{\"name\":\"Acme\"}", KapsoJson.write(NewCustomer.of("Acme")));
        try {
            platform.customers().get("c2").execute();
            throw new AssertionError("there is no customer c2");
        } catch (NotFoundException e) {
            check(404, e.status());
        }
    }

    private void callByHand() {
        JsonNode reply = WhatsAppClient.create(config)
                .raw()
                .post("/" + PHONE_NUMBER_ID + "/messages", Map.of(), KapsoJson.toTree(Map.of("type", "text")))
                .execute();
        check("wamid.SHOP", reply.at("/messages/0/id").asText());
    }

    private void parse() {
        Message message = KapsoJson.read(
                "{\"id\":\"wamid.IN\",\"timestamp\":\"1767225600\",\"type\":\"text\",\"text\":{\"body\":\"Hello\"},\"new\":[1]}",
                Message.class);
        check(MessageType.TEXT, message.type());
        check("Hello", ((TextContent) message.content()).body());
        check(1, message.additionalProperties().get("new").size());
        check(message, KapsoJson.read(KapsoJson.write(message), Message.class));
    }

    private void receive() {
        List<String> heard = new ArrayList<>();
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret("secret-of-the-shop")
                .on(MessageReceived.class, event -> heard.add(event.message().id()))
                .build();
        byte[] body = ("{\"phone_number_id\":\"" + PHONE_NUMBER_ID
                        + "\",\"message\":{\"id\":\"wamid.IN\",\"type\":\"text\",\"text\":{\"body\":\"Hello\"}}}")
                .getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("X-Webhook-Event", "whatsapp.message.received");
        headers.put("X-Webhook-Payload-Version", "v2");
        check(401, receiver.receive(name -> Optional.ofNullable(headers.get(name)), body).status());
        WebhookSigner signer = WebhookSigner.kapso("secret-of-the-shop");
        headers.put(signer.headerName(), signer.sign(body));
        check(200, receiver.receive(name -> Optional.ofNullable(headers.get(name)), body).status());
        check(List.of("wamid.IN"), heard);
    }

    private static void reply(HttpServer server, String path, int status, String json) {
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private static void check(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", got " + actual);
        }
    }
}
