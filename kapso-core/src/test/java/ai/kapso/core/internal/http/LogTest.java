package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.CallListener;
import ai.kapso.core.testkit.WireLog;
import java.util.Map;
import java.util.logging.Level;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LogTest {

    @RegisterExtension
    final WireLog wire = new WireLog();

    private final VirtualTimer timer = new VirtualTimer();
    private final LogCapture log = new LogCapture("ai.kapso.http");

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void oneLineForEachAttemptWithoutIdsQueriesAndBodies() {
        wire.enqueueFault(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "10")
                .body("{\"error\":\"slow down, reader of 4915550001\"}")
                .build());
        wire.enqueueFault(200, "{\"id\":\"wamid.REPLY\"}");
        Calls.pipeline(wire.config().build(), timer)
                .call(Operation.post(Api.META, "/{phone_number_id}/messages")
                        .path("phone_number_id", Calls.ID)
                        .query("to", "+15551234567")
                        .body(Map.of("text", "Hello Anna"))
                        .reply(com.fasterxml.jackson.databind.JsonNode.class))
                .execute();
        assertThat(log.records())
                .extracting(record -> record.getLevel() + " " + record.getMessage())
                .containsExactly(
                        "FINE POST /{phone_number_id}/messages (attempt 1): 429 in 0 ms, again in 11000 ms",
                        "FINE POST /{phone_number_id}/messages (attempt 2): 200 in 0 ms");
    }

    @Test
    void attemptWithoutAReplySaysSo() throws Exception {
        try (RawServer server = new RawServer(RawServer.Connection::readRequest)) {
            try {
                Calls.pipeline(server.url(), timer).call(Calls.send()).execute();
            } catch (ai.kapso.core.KapsoTransportException e) {
                // what is logged of it is the point
            }
        }
        assertThat(log.text()).contains("(attempt 1): no reply in 0 ms").doesNotContain(Calls.ID);
    }

    @Test
    void listenerThatFailsIsNamed() {
        wire.enqueueFault(200, "{}");
        CallListener broken = new CallListener() {
            @Override
            public void attemptStarted(Attempt attempt) {
                throw new IllegalStateException("no metrics");
            }
        };
        Calls.pipeline(wire.config().addListener(broken).build(), timer)
                .call(Calls.get())
                .execute();
        assertThat(log.records())
                .filteredOn(record -> record.getLevel().equals(Level.WARNING))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.getMessage()).isEqualTo("a CallListener failed");
                    assertThat(record.getThrown()).hasMessage("no metrics");
                });
    }
}
