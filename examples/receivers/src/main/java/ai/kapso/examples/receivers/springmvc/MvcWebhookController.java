package ai.kapso.examples.receivers.springmvc;

import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks of Kapso, and Meta's handshake, on one path. */
// [controller]
@RestController
class MvcWebhookController {

    private final WebhookReceiver receiver;
    private final MetaHandshake handshake;

    MvcWebhookController(WebhookReceiver receiver, MetaHandshake handshake) {
        this.receiver = receiver;
        this.handshake = handshake;
    }

    @PostMapping("/webhooks")
    ResponseEntity<Void> receive(@RequestHeader HttpHeaders headers, InputStream body) {
        int status = receiver.receive(WebhookHeaders.ofAll(headers::get), body).status();
        return ResponseEntity.status(status).build();
    }

    @GetMapping(path = "/webhooks", produces = "text/plain")
    ResponseEntity<String> shakeHands(
            @RequestParam(name = "hub.mode", required = false) @Nullable String mode,
            @RequestParam(name = "hub.verify_token", required = false) @Nullable String token,
            @RequestParam(name = "hub.challenge", required = false) @Nullable String challenge) {
        return handshake
                .verify(mode, token, challenge)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(403).build());
    }
}
// [/controller]
