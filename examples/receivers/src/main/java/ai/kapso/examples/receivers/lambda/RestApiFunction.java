package ai.kapso.examples.receivers.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.kapso.examples.receivers.ExampleReceiver;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Base64;

/** Webhooks of Kapso, behind a REST API (payload format 1.0). */
public final class RestApiFunction
        implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {

    private final WebhookReceiver receiver;

    /** Called by Lambda, once for each instance of the function. */
    public RestApiFunction() {
        this(ExampleReceiver.fromEnvironment());
    }

    RestApiFunction(WebhookReceiver receiver) {
        this.receiver = receiver;
    }

    // [receive]
    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        WebhookHeaders headers = WebhookHeaders.of(event.getMultiValueHeaders());
        int status = receiver.receive(headers, body(event)).status();
        return new APIGatewayProxyResponseEvent().withStatusCode(status);
    }

    private static byte[] body(APIGatewayProxyRequestEvent event) {
        String body = event.getBody() == null ? "" : event.getBody();
        boolean encoded = Boolean.TRUE.equals(event.getIsBase64Encoded());
        return encoded ? Base64.getDecoder().decode(body) : body.getBytes(UTF_8);
    }
    // [/receive]
}
