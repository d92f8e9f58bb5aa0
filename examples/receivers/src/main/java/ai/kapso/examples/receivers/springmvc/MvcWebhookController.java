package ai.kapso.examples.receivers.springmvc;

import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks of Kapso. */
// [controller]
@RestController
class MvcWebhookController {

    private final WebhookReceiver receiver;

    MvcWebhookController(WebhookReceiver receiver) {
        this.receiver = receiver;
    }

    @PostMapping("/webhooks")
    ResponseEntity<Void> receive(@RequestHeader HttpHeaders headers, InputStream body) {
        int status = receiver.receive(WebhookHeaders.ofAll(headers::get), body).status();
        return ResponseEntity.status(status).build();
    }
}
// [/controller]
