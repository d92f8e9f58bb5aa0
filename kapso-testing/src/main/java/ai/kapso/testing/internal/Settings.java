package ai.kapso.testing.internal;

import ai.kapso.testing.MetaSignature;
import ai.kapso.testing.StatusOrder;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an emulator behaves. Tests may turn some of it while it runs, from any thread. */
public final class Settings {
    /** How long a conversation and the window for free messages stay open. */
    static final Duration SESSION = Duration.ofHours(24);

    public String apiKey = "";
    public volatile boolean enforceSessionWindow;
    public volatile boolean autoRead;
    public volatile StatusOrder statusOrder = StatusOrder.IN_ORDER;
    public volatile Duration statusDelay = Duration.ZERO;
    public boolean conversationInStatuses;
    public MetaSignature metaSignature = MetaSignature.X_WEBHOOK_SIGNATURE;
    public @Nullable String metaAppSecret;
    public List<Duration> retryDelays = List.of(Duration.ofSeconds(10), Duration.ofSeconds(40), Duration.ofSeconds(90));
    public Duration deliveryTimeout = Duration.ofSeconds(10);
    public boolean anySuccessStatus;
    public int pauseAfterDeliveries = 20;
    public int pauseAfterFailures = 10;

    /** Settings that change independently of these. */
    public Settings copy() {
        Settings copy = new Settings();
        copy.apiKey = apiKey;
        copy.enforceSessionWindow = enforceSessionWindow;
        copy.autoRead = autoRead;
        copy.statusOrder = statusOrder;
        copy.statusDelay = statusDelay;
        copy.conversationInStatuses = conversationInStatuses;
        copy.metaSignature = metaSignature;
        copy.metaAppSecret = metaAppSecret;
        copy.retryDelays = retryDelays;
        copy.deliveryTimeout = deliveryTimeout;
        copy.anySuccessStatus = anySuccessStatus;
        copy.pauseAfterDeliveries = pauseAfterDeliveries;
        copy.pauseAfterFailures = pauseAfterFailures;
        return copy;
    }
}
