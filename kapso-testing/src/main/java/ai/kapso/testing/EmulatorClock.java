package ai.kapso.testing;

import ai.kapso.testing.internal.Timeline;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time in which the emulator lives. It begins at the real time and runs with it; a test moves it forward to see at
 * once what would take hours: retries after 10, 40 and 90 seconds, buffered batches, the end of a conversation after a
 * day, a setup link that expires after 30 days.
 *
 * <p>Safe for use by many threads. It is a {@link Clock}, so code under test can live in the same time.
 */
public final class EmulatorClock extends Clock {
    private final Timeline timeline;
    private final ZoneId zone;

    EmulatorClock(Timeline timeline, ZoneId zone) {
        this.timeline = timeline;
        this.zone = zone;
    }

    EmulatorClock(Timeline timeline) {
        this(timeline, ZoneOffset.UTC);
    }

    /**
     * Moves the clock forward, doing on the way everything that falls due, in order and each at its time, and returns
     * when that is done: webhooks that became due were delivered, failures scheduled their next attempt, and attempts
     * that fall into the same stretch of time were made too.
     *
     * <p>Not to be called while a webhook is being received by the calling thread: it would wait for itself.
     *
     * @param time how far to move
     * @throws IllegalArgumentException when {@code time} is negative
     * @throws IllegalStateException when a receiver keeps the emulator waiting for more than 30 seconds
     */
    public void advance(Duration time) {
        timeline.advance(time);
    }

    /** The emulator's present. */
    @Override
    public Instant instant() {
        return timeline.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId otherZone) {
        return new EmulatorClock(timeline, otherZone);
    }
}
