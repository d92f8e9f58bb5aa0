package ai.kapso.testing;

/** In which header a webhook of kind {@code meta} carries its signature. Either way the key is the webhook's secret. */
public enum MetaSignature {
    /** {@code X-Webhook-Signature}: bare hexadecimal digits, as on Kapso's own events. The default. */
    X_WEBHOOK_SIGNATURE,

    /** {@code X-Hub-Signature-256}: {@code sha256=} and the digits, as Meta itself sends it. */
    X_HUB_SIGNATURE_256,

    /** Both headers. */
    BOTH
}
