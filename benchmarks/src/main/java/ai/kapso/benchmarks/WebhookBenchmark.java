package ai.kapso.benchmarks;

import ai.kapso.webhooks.WebhookDelivery;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookParser;
import ai.kapso.webhooks.WebhookSigner;
import ai.kapso.webhooks.WebhookVerifier;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Verifying and reading a webhook, against the least that anybody has to do, and against what is usually written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WebhookBenchmark {

    private static final String SECRET = "whsec_4b1c9f7e2d";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Which body. */
    @Param({"message", "batch", "meta"})
    public String body;

    private byte[] bytes;
    private String signature;
    private WebhookHeaders headers;
    private WebhookVerifier verifier;
    private final WebhookParser parser = WebhookParser.create();

    /** One thread's MAC, as the floor may have it. */
    @State(Scope.Thread)
    public static class ThreadMac {

        private final Mac mac = newMac();
    }

    /** Signs the body. */
    @Setup
    public void sign() {
        bytes = body.equals("batch")
                ? WebhookBodies.batch()
                : body.equals("meta") ? WebhookBodies.meta() : WebhookBodies.message();
        signature = WebhookSigner.kapso(SECRET).sign(bytes);
        verifier = WebhookVerifier.of(SECRET);
        headers = WebhookHeaders.ofSingle(headerMap());
    }

    private Map<String, String> headerMap() {
        Map<String, String> map = new HashMap<>();
        map.put("X-Webhook-Signature", signature);
        map.put("X-Idempotency-Key", "2d1f0d0e-2a57-4d8c-8b5b-6f0c8f6f9b1a");
        if (!body.equals("meta")) {
            map.put("X-Webhook-Event", "whatsapp.message.received");
            map.put("X-Webhook-Payload-Version", "v2");
        }
        if (body.equals("batch")) {
            map.put("X-Webhook-Batch", "true");
        }
        return map;
    }

    /** The floor: the MAC and a tree, nothing compared, nothing typed. */
    @Benchmark
    public JsonNode floor(ThreadMac thread, Blackhole blackhole) throws Exception {
        blackhole.consume(thread.mac.doFinal(bytes));
        return MAPPER.readTree(bytes);
    }

    /** The SDK: verified and typed. */
    @Benchmark
    public WebhookDelivery sdk() {
        verifier.verify(headers, bytes);
        return parser.parse(headers, bytes);
    }

    /** What is usually written. */
    @Benchmark
    public Map<?, ?> naive() throws Exception {
        StringBuilder hex = new StringBuilder();
        for (byte b : newMac().doFinal(bytes)) {
            hex.append(String.format("%02x", b));
        }
        if (!hex.toString().equals(signature)) {
            throw new IllegalStateException("not genuine");
        }
        return MAPPER.readValue(bytes, Map.class);
    }

    private static Mac newMac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
