package ai.kapso.testing;

/**
 * In which header a webhook of kind {@code meta} carries its signature. Kapso documents none for it; what is known of
 * its other webhooks speaks for the first.
 */
public enum MetaSignature {
    /**
     * {@code X-Webhook-Signature}: bare hexadecimal digits made with the webhook's secret, as on Kapso's own events. The
     * default.
     */
    X_WEBHOOK_SIGNATURE,

    /**
     * {@code X-Hub-Signature-256}: {@code sha256=} and the digits, as Meta itself sends it. Made with the secret of the
     * Meta app if the emulator has one ({@link EmulatorBuilder#metaAppSecret}), else with the webhook's.
     */
    X_HUB_SIGNATURE_256,

    /** Both headers. */
    BOTH
}
