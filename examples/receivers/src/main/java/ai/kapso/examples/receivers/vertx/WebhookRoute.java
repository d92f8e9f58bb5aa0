package ai.kapso.examples.receivers.vertx;

import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** Webhooks of Kapso. */
// [route]
final class WebhookRoute implements Handler<RoutingContext> {

    private final WebhookReceiver receiver;

    private WebhookRoute(WebhookReceiver receiver) {
        this.receiver = receiver;
    }

    static void mount(Router router, WebhookReceiver receiver) {
        router.post("/webhooks")
                .handler(BodyHandler.create(false).setBodyLimit(receiver.maxBodySize()))
                .handler(new WebhookRoute(receiver));
    }

    @Override
    public void handle(RoutingContext context) {
        WebhookHeaders headers = WebhookHeaders.ofAll(context.request().headers()::getAll);
        Buffer buffer = context.body().buffer();
        byte[] body = buffer == null ? new byte[0] : buffer.getBytes();
        context.vertx()
                .executeBlocking(() -> receiver.receive(headers, body).status(), false) // handlers may block
                .onSuccess(status -> context.response().setStatusCode(status).end())
                .onFailure(context::fail);
    }
}
// [/route]
