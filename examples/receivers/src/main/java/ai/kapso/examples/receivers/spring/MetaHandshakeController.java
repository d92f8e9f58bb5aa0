package ai.kapso.examples.receivers.spring;

import ai.kapso.webhooks.MetaHandshake;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meta's handshake, on the path of the webhooks. */
// [controller]
@RestController
public class MetaHandshakeController {

    private final MetaHandshake handshake;

    MetaHandshakeController(MetaHandshake handshake) {
        this.handshake = handshake;
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
