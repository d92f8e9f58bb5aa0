package ai.kapso.examples.receivers.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.examples.receivers.ReceiverContract;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.Test;

class VertxServerTest extends ReceiverContract {

    private final Vertx vertx = Vertx.vertx();

    @Override
    protected int start() {
        return VertxServer.start(vertx, deliveries.receiver(), 0)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    @Override
    protected void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void letsHandlersBlock() throws Exception {
        takesAGenuineDelivery();

        assertThat(deliveries.threads())
                .isNotEmpty()
                .noneMatch(thread -> thread.getName().contains("eventloop"));
    }
}
