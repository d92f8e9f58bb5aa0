package ai.kapso.platform.webhooks;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WebhookScope;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules that requests about webhooks share. */
final class WebhookChecks {

    private static final int MAX_BUFFER_WINDOW_SECONDS = 60;
    private static final int MAX_BUFFER_SIZE = 100;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private WebhookChecks() {}

    /** Known events must be of the webhook's scope. */
    static void scope(Checks checks, List<WebhookEventName> events, WebhookScope scope) {
        for (int i = 0; i < events.size(); i++) {
            checks.require(
                    events.get(i).scope().map(scope::equals).orElse(true),
                    "events[" + i + "]",
                    scope == WebhookScope.PHONE_NUMBER
                            ? "is an event of the project; a webhook of a number cannot carry it"
                            : "is an event of a number; only a webhook with a phone_number_id can carry it");
        }
    }

    /** A webhook has one scope, so its known events must have one. */
    static void oneScope(Checks checks, List<WebhookEventName> events) {
        long scopes = events.stream()
                .flatMap(event -> event.scope().stream())
                .distinct()
                .count();
        checks.require(scopes <= 1, "events", "mixes events of a number with events of the project");
    }

    /** Meta's own form comes with the kind of the webhook; the API has no such version. */
    static void payloadVersion(Checks checks, Optional<PayloadVersion> version) {
        checks.require(
                version.filter(PayloadVersion.META::equals).isEmpty(),
                "payload_version",
                "is meta; set kind to meta instead");
    }

    static void limits(
            Checks checks,
            Optional<Integer> windowSeconds,
            Optional<Integer> bufferSize,
            Optional<Integer> inactivityMinutes) {
        checks.range("buffer_window_seconds", windowSeconds, 1, MAX_BUFFER_WINDOW_SECONDS)
                .range("max_buffer_size", bufferSize, 1, MAX_BUFFER_SIZE)
                .range("inactivity_minutes", inactivityMinutes, 1, MINUTES_OF_A_DAY);
    }

    static void bufferEvents(Checks checks, List<WebhookEventName> events) {
        for (int i = 0; i < events.size(); i++) {
            WebhookEventName event = events.get(i);
            checks.require(
                    !event.isKnown() || event.equals(WebhookEventName.MESSAGE_RECEIVED),
                    "buffer_events[" + i + "]",
                    "cannot be buffered; only " + WebhookEventName.MESSAGE_RECEIVED + " can");
        }
    }

    /** Meta's events come unfiltered and one by one. */
    static void meta(
            Checks checks,
            List<WebhookEventName> events,
            Optional<Boolean> bufferEnabled,
            List<WebhookEventName> bufferEvents,
            Optional<Integer> inactivityMinutes) {
        checks.require(events.isEmpty(), "events", "is not empty; a webhook of kind meta gets everything");
        noNumberSettings(checks, "a webhook of kind meta", bufferEnabled, bufferEvents, inactivityMinutes);
    }

    /** What only Kapso's events of a number have must not be set for anything else. */
    static void noNumberSettings(
            Checks checks,
            String owner,
            Optional<Boolean> bufferEnabled,
            List<WebhookEventName> bufferEvents,
            Optional<Integer> inactivityMinutes) {
        checks.require(!bufferEnabled.orElse(false), "buffer_enabled", "is true; " + owner + " cannot buffer")
                .require(bufferEvents.isEmpty(), "buffer_events", "is not empty; " + owner + " cannot buffer")
                .require(
                        inactivityMinutes.isEmpty(),
                        "inactivity_minutes",
                        "is given; " + owner + " does not watch conversations");
    }

    static int wholeSeconds(Duration window) {
        long seconds = Objects.requireNonNull(window, "window is null").toSeconds();
        if (!window.equals(Duration.ofSeconds(seconds))) {
            throw new IllegalArgumentException("buffer_window_seconds must be whole seconds");
        }
        return Math.toIntExact(seconds);
    }
}
