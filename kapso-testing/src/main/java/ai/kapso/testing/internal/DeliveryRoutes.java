package ai.kapso.testing.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /platform/v1/webhook_deliveries}. */
final class DeliveryRoutes {
    private static final Map<String, Duration> PERIODS =
            Map.of("24h", Duration.ofHours(24), "7d", Duration.ofDays(7), "30d", Duration.ofDays(30));

    private final World world;

    DeliveryRoutes(World world) {
        this.world = world;
    }

    void addTo(Router router) {
        router.platform(
                "GET",
                "/webhook_deliveries",
                this::list,
                "status",
                "event",
                "webhook_id",
                "errors_only",
                "period",
                "limit",
                "before",
                "after");
    }

    private Reply list(Request request) {
        String period = Objects.requireNonNullElse(request.choice("period", "24h", "7d", "30d"), "24h");
        Instant since = world.now().minus(PERIODS.getOrDefault(period, Duration.ZERO));
        String status = request.choice("status", "pending", "delivered", "failed");
        boolean errorsOnly = Boolean.TRUE.equals(request.flag("errors_only"));
        return Page.cursored(
                request,
                world.deliverer()
                        .log(delivery -> !delivery.webhook().isMetaApp()
                                && delivery.createdAt().isAfter(since)
                                && fits(status, delivery.status())
                                && fits(request.query("event"), delivery.event())
                                && fits(request.query("webhook_id"), delivery.webhookId())
                                && (!errorsOnly || delivery.status().equals("failed"))),
                Delivery::place,
                Delivery::json,
                true);
    }

    private static boolean fits(@Nullable String wanted, String actual) {
        return wanted == null || wanted.equals(actual);
    }
}
