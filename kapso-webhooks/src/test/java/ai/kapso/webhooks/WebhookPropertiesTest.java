package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What holds for all bodies, headers and secrets. A failure names the seed to repeat it with. */
class WebhookPropertiesTest {

    private static final Logger LOG = Logger.getLogger("ai.kapso.webhooks");
    private static final String SECRET = "property-secret";

    private final WebhookParser parser = WebhookParser.create();

    @BeforeContainer
    static void silence() {
        LOG.setLevel(Level.OFF);
    }

    @AfterContainer
    static void speak() {
        LOG.setLevel(null);
    }

    @Property(tries = 300)
    void whatWasSignedIsAccepted(
            @ForAll SignatureScheme scheme, @ForAll("secrets") String secret, @ForAll("bytes") byte[] body) {
        assertThat(isAccepted(scheme, secret, sign(scheme, secret, body), body)).isTrue();
    }

    @Property(tries = 1000)
    void aFlippedBitOfTheBodyIsRefused(
            @ForAll SignatureScheme scheme,
            @ForAll("secrets") String secret,
            @ForAll("bytes") byte[] body,
            @ForAll int place) {
        String signature = sign(scheme, secret, body);
        byte[] changed = body.clone();
        int bit = Math.floorMod(place, body.length * 8);
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        assertThat(isAccepted(scheme, secret, signature, changed)).isFalse();
    }

    @Property(tries = 300)
    void aBodyThatIsCutOrGrownIsRefused(
            @ForAll SignatureScheme scheme, @ForAll("bytes") byte[] body, @ForAll int length) {
        byte[] changed = Arrays.copyOf(body, Math.floorMod(length, 2 * body.length));
        String signature = sign(scheme, SECRET, body);
        assertThat(isAccepted(scheme, SECRET, signature, changed)).isEqualTo(changed.length == body.length);
    }

    /** Every bit of the header, prefix included; only the letters' case does not matter. */
    @Property(tries = 5)
    void aFlippedBitOfTheSignatureIsRefused(@ForAll SignatureScheme scheme, @ForAll("bytes") byte[] body) {
        String signature = sign(scheme, SECRET, body);
        for (int bit = 0; bit < signature.length() * 8; bit++) {
            char[] changed = signature.toCharArray();
            changed[bit / 8] ^= (char) (1 << bit % 8);
            String header = new String(changed);
            assertThat(isAccepted(scheme, SECRET, header, body))
                    .as(header)
                    .isEqualTo(header.equalsIgnoreCase(signature));
        }
    }

    @Example
    void everyBitOfABodyCounts() {
        byte[] body = "{\"message\":{\"id\":\"wamid.A\",\"text\":{\"body\":\"Gr\u00fc\u00dfe\"}}}".getBytes(UTF_8);
        for (SignatureScheme scheme : SignatureScheme.values()) {
            String signature = sign(scheme, SECRET, body);
            for (int bit = 0; bit < body.length * 8; bit++) {
                body[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(isAccepted(scheme, SECRET, signature, body)).isFalse();
                body[bit / 8] ^= (byte) (1 << bit % 8);
            }
            assertThat(isAccepted(scheme, SECRET, signature, body)).isTrue();
        }
    }

    @Property(tries = 1000)
    void theVerifierThrowsNothingElse(
            @ForAll("headers") Map<String, List<String>> headers, @ForAll("bytes") byte[] body) {
        WebhookVerifier verifier = WebhookVerifier.builder()
                .secret(SECRET)
                .appSecret("app-secret")
                .maxBodySize(100)
                .build();
        try {
            verifier.verify(WebhookHeaders.of(headers), body);
        } catch (WebhookSignatureException e) {
            assertThat(e.reason()).isNotNull();
        } catch (WebhookParseException e) {
            assertThat(e.reason()).isEqualTo(WebhookParseException.Reason.TOO_LARGE);
            assertThat(body.length).isGreaterThan(100);
        }
    }

    @Property(tries = 300)
    void theReceiverAnswersWhateverComes(
            @ForAll("headers") Map<String, List<String>> headers,
            @ForAll("bodies") byte[] body,
            @ForAll boolean fails) {
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(SECRET)
                .maxBodySize(4000)
                .deliveryLog(MemoryDeliveryLog.create())
                .on(WebhookEvent.class, event -> {
                    if (fails) {
                        throw new IllegalStateException("the handler's");
                    }
                })
                .build();
        assertThat(receiver.receive(WebhookHeaders.of(headers), body).status()).isIn(200, 400, 401, 413, 500);
        Map<String, List<String>> signed = new HashMap<>(headers);
        signed.keySet().removeIf("X-Webhook-Signature"::equalsIgnoreCase);
        signed.put("X-Webhook-Signature", List.of(sign(SignatureScheme.KAPSO, SECRET, body)));
        WebhookResult result = receiver.receive(WebhookHeaders.of(signed), body);
        assertThat(result.status()).isIn(fails ? List.of(200, 400, 413, 500) : List.of(200, 400, 413));
        assertThat(result.status() == 413).isEqualTo(body.length > 4000);
        assertThat(result.delivery().isPresent()).isEqualTo(result.status() == 200 || result.status() == 500);
        assertThat(result.toString()).hasSizeLessThan(200);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void anEventIsTheSameWhenWrittenAndReadAgain(@ForAll("deliveries") Delivery sent) {
        WebhookDelivery delivery = parser.parse(sent.headers(), sent.body());
        Parsed.check(delivery, sent.body().length + 100);
        WebhookDelivery fromTree =
                TreeReader.read(DeliveryHeaders.of(sent.headers()), WebhookParser.object(sent.body()));
        assertThat(delivery.events()).isEqualTo(fromTree.events());
        assertThat(delivery.toString()).isEqualTo(fromTree.toString());
        assertThat(delivery.contradiction()).isEqualTo(fromTree.contradiction());
        assertThat(delivery.batchInfo()).isEqualTo(fromTree.batchInfo());
    }

    @Provide
    Arbitrary<Delivery> deliveries() {
        return Arbitraries.randomValue(random -> {
            KapsoBodies bodies = new KapsoBodies(random);
            if (random.nextInt(5) == 0) {
                return new Delivery("whatsapp.message.received", "v2", random.nextBoolean(), bodies.batch());
            }
            String name = bodies.name();
            String truth = random.nextInt(5) == 0 ? bodies.name() : name;
            return new Delivery(name, bodies.anyOf("v2", "v2", "v2", "v1", "v3", ""), false, bodies.body(truth));
        });
    }

    /** Mostly short, never empty. */
    /** Any text that a secret can be: not with white space around it, nor with a line break within. */
    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .filter(text -> text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ')
                .filter(text -> text.indexOf('\n') < 0 && text.indexOf('\r') < 0);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.randomValue(random -> {
            byte[] bytes = new byte[1 + random.nextInt(random.nextInt(50) == 0 ? 5000 : 300)];
            random.nextBytes(bytes);
            return bytes;
        });
    }

    /** What may come: anything, any JSON, or an event. */
    @Provide
    Arbitrary<byte[]> bodies() {
        return Arbitraries.oneOf(
                bytes(),
                Arbitraries.randomValue(
                        random -> new KapsoBodies(random).json(3).toString().getBytes(UTF_8)),
                deliveries().map(Delivery::body));
    }

    @Provide
    Arbitrary<Map<String, List<String>>> headers() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of(
                        "X-Webhook-Signature",
                        "x-webhook-signature",
                        "X-Hub-Signature-256",
                        "X-Webhook-Event",
                        "X-Webhook-Batch",
                        "X-Webhook-Payload-Version",
                        "X-Idempotency-Key"),
                Arbitraries.strings().ofMaxLength(5));
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.of("", " ", "true", "v1", "sha256=", "whatsapp.message.received", ","),
                Arbitraries.strings().withChars("0123456789abcdefABCDEF").ofLength(64),
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).map("sha256="::concat));
        return Arbitraries.maps(names, values.list().ofMaxSize(2)).ofMaxSize(5);
    }

    private static String sign(SignatureScheme scheme, String secret, byte[] body) {
        return (scheme == SignatureScheme.KAPSO ? WebhookSigner.kapso(secret) : WebhookSigner.meta(secret)).sign(body);
    }

    private static boolean isAccepted(SignatureScheme scheme, String secret, String signature, byte[] body) {
        WebhookVerifier.Builder verifier = WebhookVerifier.builder();
        if (scheme == SignatureScheme.KAPSO) {
            verifier.secret(secret);
        } else {
            verifier.appSecret(secret);
        }
        return verifier.build().isGenuine(WebhookHeaders.of(Map.of(scheme.headerName(), List.of(signature))), body);
    }

    /** A request of Kapso, without its signature. */
    static final class Delivery {

        private final Map<String, String> headers = new HashMap<>();
        private final ObjectNode body;

        Delivery(String event, String version, boolean batch, ObjectNode body) {
            headers.put("X-Webhook-Event", event);
            headers.put("X-Webhook-Payload-Version", version);
            headers.put("X-Webhook-Batch", Boolean.toString(batch));
            this.body = body;
        }

        WebhookHeaders headers() {
            return WebhookHeaders.ofSingle(headers);
        }

        byte[] body() {
            return body.toString().getBytes(UTF_8);
        }

        @Override
        public String toString() {
            return headers + " " + body;
        }
    }
}
