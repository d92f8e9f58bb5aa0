package ai.kapso.examples.receivers.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.kapso.examples.receivers.ExampleReceiver;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Base64;

/** Webhooks of Kapso, behind an HTTP API (payload format 2.0) or a function URL. */
// [function]
public final class HttpApiFunction implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final WebhookReceiver receiver;

    /** Called by Lambda, once for each instance of the function. */
    public HttpApiFunction() {
        this(ExampleReceiver.fromEnvironment());
    }

    HttpApiFunction(WebhookReceiver receiver) {
        this.receiver = receiver;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        WebhookHeaders headers = WebhookHeaders.ofSingle(event.getHeaders());
        int status = receiver.receive(headers, body(event)).status();
        return APIGatewayV2HTTPResponse.builder().withStatusCode(status).build();
    }

    private static byte[] body(APIGatewayV2HTTPEvent event) {
        String body = event.getBody() == null ? "" : event.getBody();
        return event.getIsBase64Encoded() ? Base64.getDecoder().decode(body) : body.getBytes(UTF_8);
    }
}
// [/function]
