package ai.kapso.examples.receivers.vertx;

import ai.kapso.examples.receivers.ExampleReceiver;
import ai.kapso.webhooks.WebhookReceiver;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;

/** Receives webhooks on {@code http://localhost:8080/webhooks}. */
public final class VertxServer {

    private VertxServer() {}

    /** Runs until the process is ended. */
    public static void main(String[] arguments) {
        start(Vertx.vertx(), ExampleReceiver.fromEnvironment(), 8080).onFailure(problem -> {
            System.err.println(problem);
            System.exit(1);
        });
    }

    static Future<HttpServer> start(Vertx vertx, WebhookReceiver receiver, int port) {
        Router router = Router.router(vertx);
        WebhookRoute.mount(router, receiver);
        return vertx.createHttpServer().requestHandler(router).listen(port, "127.0.0.1");
    }
}
