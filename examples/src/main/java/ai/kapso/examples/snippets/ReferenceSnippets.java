package ai.kapso.examples.snippets;

import ai.kapso.core.CallListener;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.MediaSource;
import ai.kapso.core.Page;
import ai.kapso.core.ProxyCredentials;
import ai.kapso.core.RetryPolicy;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.Message;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.customers.Customer;
import ai.kapso.platform.customers.CustomerQuery;
import ai.kapso.testing.KapsoEmulator;
import ai.kapso.whatsapp.WhatsAppClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the pages in {@code docs/reference} show. */
final class ReferenceSnippets {

    private ReferenceSnippets() {}

    static KapsoConfig tenants(KapsoConfig config, String keyOfTenant) {
        // [tenants]
        KapsoConfig tenant = config.toBuilder().apiKey(keyOfTenant).build();
        // [/tenants]
        return tenant;
    }

    static KapsoConfig proxy(String key, String host, int port, String user, String password) {
        // [proxy]
        KapsoConfig config = KapsoConfig.builder()
                .apiKey(key)
                .proxy(ProxySelector.of(new InetSocketAddress(host, port)), ProxyCredentials.of(user, password))
                .build();
        // [/proxy]
        return config;
    }

    static RetryPolicy retries() {
        // [retries]
        RetryPolicy policy = RetryPolicy.builder()
                .maxRetries(3)
                .baseDelay(Duration.ofMillis(250))
                .maxRetryAfter(Duration.ofSeconds(5))
                .build();
        // [/retries]
        return policy;
    }

    static List<String> rawFiles(WhatsAppClient whatsapp, String phoneNumberId, Path file, String url)
            throws IOException {
        // [raw-files]
        JsonNode uploaded = whatsapp.raw()
                .request("POST", "/" + phoneNumberId + "/media")
                .field("messaging_product", "whatsapp")
                .file("file", MediaSource.ofPath(file).withContentType("image/png"))
                .call()
                .execute();

        byte[] downloaded = whatsapp.raw()
                .request("GET", "/media_download")
                .unversioned()
                .query("url", url)
                .query("phone_number_id", phoneNumberId)
                .bytes()
                .execute();
        // [/raw-files]
        return List.of(uploaded.path("id").asText(), downloaded.length + "");
    }

    static List<String> pages(PlatformClient platform) {
        List<String> names = new ArrayList<>();
        // [pages]
        CustomerQuery query = CustomerQuery.builder().perPage(50).build();
        for (Page<Customer> page : platform.customers().list(query).pages()) {
            page.items().forEach(customer -> names.add(customer.name()));
            page.unreadable().forEach(item -> System.err.println("left out: " + item.reason()));
        }
        // [/pages]
        return names;
    }

    static Message json(Message message) {
        // [json]
        String json = KapsoJson.write(message);
        Message again = KapsoJson.read(json, Message.class);
        // [/json]
        return again;
    }

    static CallListener listener(Consumer<String> metrics) {
        // [listener]
        CallListener listener = new CallListener() {
            @Override
            public void attemptFinished(Attempt attempt, AttemptResult result) {
                metrics.accept(attempt.method() + " " + attempt.pathTemplate() + " "
                        + result.status().orElse(0) + " " + result.duration().toMillis() + " ms");
            }
        };
        // [/listener]
        return listener;
    }

    static String emulator(KapsoEmulator emulator, byte[] bytes) {
        // [emulator]
        emulator.addTemplate("order_update", "en_US"); // other names are refused from now on
        String mediaId = emulator.addMedia("image/png", bytes);
        emulator.contact("+5511987654321").alsoReachedAt("+551187654321"); // without the 9
        // [/emulator]
        return mediaId;
    }
}
