package ai.kapso.webhooks;

import ai.kapso.webhooks.internal.Hex;

/** Who signed a webhook, which decides the header that holds the signature and the secret it is made with. */
public enum SignatureScheme {
    /** Kapso, with the secret of the webhook: {@code X-Webhook-Signature}, bare hexadecimal. */
    KAPSO("X-Webhook-Signature", ""),
    /** Meta, with the secret of the app: {@code X-Hub-Signature-256}, hexadecimal after {@code sha256=}. */
    META("X-Hub-Signature-256", "sha256=");

    private final String headerName;
    private final String prefix;

    SignatureScheme(String headerName, String prefix) {
        this.headerName = headerName;
        this.prefix = prefix;
    }

    /** The name of the header that holds the signature. */
    public String headerName() {
        return headerName;
    }

    String headerValue(byte[] mac) {
        return prefix + Hex.encode(mac);
    }
}
