package ai.kapso.whatsapp;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.RawClient;
import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.RawClients;
import ai.kapso.whatsapp.messages.Messages;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Objects;

/**
 * The WhatsApp Cloud API, through Kapso or, with a config that has an access token, straight to Meta.
 *
 * <p>Cheap to create: all clients of a config share its connections. Immutable and thread-safe.
 */
@CheckReturnValue
public final class WhatsAppClient {

    private final KapsoConfig config;

    private WhatsAppClient(KapsoConfig config) {
        this.config = config;
    }

    /**
     * A client.
     *
     * @param config the config to call with
     */
    public static WhatsAppClient create(KapsoConfig config) {
        return new WhatsAppClient(Objects.requireNonNull(config, "config"));
    }

    /**
     * Sends messages from a phone number.
     *
     * @param phoneNumberId Meta's id of the number, which is not the number itself
     * @throws IllegalArgumentException when the id is blank
     */
    public Messages messages(String phoneNumberId) {
        return new Messages(config, phoneNumberId);
    }

    /** Calls of operations that this version has no method for. */
    public RawClient raw() {
        return RawClients.of(config, Api.META);
    }
}
