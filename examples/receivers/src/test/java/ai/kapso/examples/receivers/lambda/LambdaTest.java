package ai.kapso.examples.receivers.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.examples.receivers.Deliveries;
import ai.kapso.webhooks.WebhookSigner;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls the functions with events as API Gateway makes them, read as Lambda's runtime reads them. */
class LambdaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final WebhookSigner SIGNER = WebhookSigner.kapso(Deliveries.SECRET);
    private static final String SIGNATURE = "X-Webhook-Signature";

    private final Deliveries deliveries = new Deliveries();

    /** The forms of events. */
    enum Form {
        HTTP_API("http-api.json"),
        HTTP_API_BASE64("http-api-base64.json"),
        REST_API("rest-api.json"),
        REST_API_BASE64("rest-api-base64.json");

        private final String file;

        Form(String file) {
            this.file = file;
        }

        ObjectNode recorded() throws IOException {
            try (InputStream in = LambdaTest.class.getResourceAsStream("/lambda/" + file)) {
                return (ObjectNode) MAPPER.readTree(in);
            }
        }

        boolean isRest() {
            return file.startsWith("rest");
        }

        boolean isBase64() {
            return file.endsWith("-base64.json");
        }

        ObjectNode with(byte[] body) throws IOException {
            String text = isBase64() ? Base64.getEncoder().encodeToString(body) : new String(body, UTF_8);
            return recorded().put("body", text);
        }

        ObjectNode signed(byte[] body) throws IOException {
            ObjectNode event = with(body);
            if (isRest()) {
                ((ObjectNode) event.get("multiValueHeaders"))
                        .putArray(SIGNATURE)
                        .add(SIGNER.sign(body));
            } else {
                ((ObjectNode) event.get("headers")).put(SIGNATURE.toLowerCase(), SIGNER.sign(body));
            }
            return event;
        }
    }

    private int call(Form form, JsonNode event) throws IOException {
        InputStream in = new ByteArrayInputStream(MAPPER.writeValueAsBytes(event));
        ClassLoader loader = LambdaTest.class.getClassLoader();
        if (form.isRest()) {
            return new RestApiFunction(deliveries.receiver())
                    .handleRequest(
                            LambdaEventSerializers.serializerFor(APIGatewayProxyRequestEvent.class, loader)
                                    .fromJson(in),
                            null)
                    .getStatusCode();
        }
        return new HttpApiFunction(deliveries.receiver())
                .handleRequest(
                        LambdaEventSerializers.serializerFor(APIGatewayV2HTTPEvent.class, loader)
                                .fromJson(in),
                        null)
                .getStatusCode();
    }

    @ParameterizedTest
    @EnumSource
    void takesARecordedDelivery(Form form) throws IOException {
        assertThat(call(form, form.recorded())).isEqualTo(200);
        assertThat(deliveries.texts()).containsExactly(Deliveries.TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void refusesADeliveryWithOneByteChanged(Form form) throws IOException {
        byte[] forged = Deliveries.BODY.clone();
        forged[forged.length - 4] ^= 1;

        assertThat(call(form, form.with(forged))).isEqualTo(401);
        assertThat(deliveries.texts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesADeliveryWithoutSignature(Form form) throws IOException {
        ObjectNode event = form.recorded();
        ((ObjectNode) event.get("headers")).remove(List.of(SIGNATURE, SIGNATURE.toLowerCase()));
        if (form.isRest()) {
            ((ObjectNode) event.get("multiValueHeaders")).remove(SIGNATURE);
        }

        assertThat(call(form, event)).isEqualTo(401);
        assertThat(deliveries.texts()).isEmpty();
    }

    /** An HTTP API joins the values of a header with commas, a REST API lists them. */
    @ParameterizedTest
    @EnumSource
    void refusesADeliveryThatIsSignedTwice(Form form) throws IOException {
        ObjectNode event = form.recorded();
        String signature = SIGNER.sign(Deliveries.BODY);
        if (form.isRest()) {
            ((ObjectNode) event.get("multiValueHeaders"))
                    .putArray(SIGNATURE)
                    .add(signature)
                    .add("0".repeat(64));
        } else {
            ((ObjectNode) event.get("headers")).put(SIGNATURE.toLowerCase(), signature + "," + "0".repeat(64));
        }

        assertThat(call(form, event)).isEqualTo(401);
        assertThat(deliveries.texts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void asksForARepeatWhenAHandlerFails(Form form) throws IOException {
        assertThat(call(form, form.signed(Deliveries.body("fail")))).isEqualTo(500);
    }

    @ParameterizedTest
    @EnumSource
    void refusesABodyAboveTheBound(Form form) throws IOException {
        assertThat(call(form, form.signed(Deliveries.bodyOf(Deliveries.MAX_BODY + 1))))
                .isEqualTo(413);
        assertThat(call(form, form.signed(Deliveries.bodyOf(Deliveries.MAX_BODY))))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void refusesASignedBodyThatIsNoWebhook(Form form) throws IOException {
        ObjectNode empty = form.signed(new byte[0]);

        assertThat(call(form, empty)).isEqualTo(400);
        assertThat(call(form, empty.putNull("body"))).isEqualTo(400);
    }

    @Test
    void theRecordedDeliveriesAreOfTheOneBody() throws IOException {
        for (Form form : Form.values()) {
            assertThat(form.recorded()).as(form.file).isEqualTo(form.with(Deliveries.BODY));
        }
    }
}
