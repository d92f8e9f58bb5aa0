package ai.kapso.examples.receivers.webflux;

import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Webhooks of Kapso. */
// [controller]
@RestController
class WebFluxWebhookController {

    private final WebhookReceiver receiver;

    WebFluxWebhookController(WebhookReceiver receiver) {
        this.receiver = receiver;
    }

    @PostMapping("/webhooks")
    Mono<ResponseEntity<Void>> receive(ServerHttpRequest request) {
        WebhookHeaders headers = WebhookHeaders.ofAll(request.getHeaders()::get);
        return DataBufferUtils.join(request.getBody(), receiver.maxBodySize())
                .map(WebFluxWebhookController::bytes)
                .defaultIfEmpty(new byte[0])
                .publishOn(Schedulers.boundedElastic()) // handlers may block
                .map(body -> receiver.receive(headers, body).status())
                .onErrorReturn(DataBufferLimitException.class, 413)
                .map(status -> ResponseEntity.status(status).build());
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }
}
// [/controller]
