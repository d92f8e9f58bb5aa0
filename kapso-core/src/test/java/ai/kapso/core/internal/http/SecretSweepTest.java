package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ai.kapso.core.Call;
import ai.kapso.core.CallListener;
import ai.kapso.core.Credentials;
import ai.kapso.core.KapsoConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Neither the key, nor ids, nor message texts come out of any fault, on whatever way. */
@ParameterizedClass
@EnumSource(Way.class)
class SecretSweepTest {

    @Parameter
    Way way;

    private static final String SECRET = "sentinel0a1b2c3d4e5f60718293a4b5c6d7e8f9";
    private static final String HEADER = "tenant-9c8b7a6f5e4d3c2b1a09f8e7d6c5b4a3";
    private static final String TEXT = "Dear Anna Sentinel, your code is ready";
    private static final String RECIPIENT = "4915550009876";
    private static final List<String> SENTINELS =
            List.of(SECRET, HEADER, TEXT, RECIPIENT, Calls.ID, "Sentinel", "987-6543", "ann.sentinel", "HBgL");

    private final VirtualTimer timer = new VirtualTimer();
    private final List<String> printed = new CopyOnWriteArrayList<>();

    private static Arguments fault(String name, RawServer.Script script) {
        return Arguments.of(name, script);
    }

    private static RawServer.Script reply(int status, String contentType, String body) {
        return connection -> {
            connection.readRequest();
            connection.write(RawServer.reply(status, contentType, body));
        };
    }

    /** Answers with what it was asked, as badly configured servers and their error pages do. */
    private static RawServer.Script echo(String before, String after) {
        return connection -> {
            RawServer.Request request = connection.readRequest();
            if (request != null) {
                connection.write(before + request.head + request.text() + after);
            }
        };
    }

    static Stream<Arguments> faults() {
        String quoted = "key " + SECRET + " of number " + Calls.ID + " and Anna Sentinel, +1 555-987-6543,"
                + " ann.sentinel@example.com: " + TEXT + " (wamid.HBgLMTU1NTk4NzY1NDMVAgARGBI5)";
        return Stream.of(
                fault("reset", RawServer.Connection::reset),
                fault("closed", RawServer.Connection::readRequest),
                fault("truncated", connection -> {
                    connection.readRequest();
                    connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":\"" + SECRET);
                }),
                fault("echo", echo("", "\r\n\r\n")),
                fault("echo in the status line", echo("HTTP/1.1 200 ", "\r\n\r\n")),
                fault("echo in a header", connection -> {
                    connection.readRequest();
                    connection.write("HTTP/1.1 200 OK\r\n" + SECRET + "\r\n" + SECRET + ": x\r\n\r\n");
                }),
                fault("impossible length", connection -> {
                    connection.readRequest();
                    connection.write("HTTP/1.1 200 OK\r\nContent-Length: " + SECRET + "\r\n\r\n");
                }),
                fault("impossible chunk", connection -> {
                    connection.readRequest();
                    connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + SECRET + "\r\n");
                }),
                fault("HTML error page", reply(502, "text/html", "<html>" + quoted + "</html>")),
                fault("HTML with 200", reply(200, "text/html", SECRET)),
                fault("text with 200", reply(200, "application/json", "{\"id\":" + SECRET + "}")),
                fault("other JSON with 200", reply(200, "application/json", "[\"" + SECRET + "\"]")),
                fault(
                        "Meta's error",
                        reply(400, "application/json", "{\"error\":{\"message\":\"" + quoted + "\",\"code\":100}}")),
                fault(
                        "error with 200",
                        reply(200, "application/json", "{\"error\":{\"message\":\"" + quoted + "\",\"code\":100}}")),
                fault("odd items", reply(200, "application/json", "{\"data\":[\"" + quoted + "\"]}")),
                fault("error as text", reply(422, "application/json", "{\"error\":\"" + quoted + "\"}")),
                fault("unauthorized", reply(401, "application/json", "{\"error\":\"" + quoted + "\"}")),
                fault("throttled", reply(429, "application/json", "{\"error\":\"" + quoted + "\"}")),
                fault("odd content type", reply(500, SECRET, "")),
                fault("redirect", connection -> {
                    connection.readRequest();
                    connection.write("HTTP/1.1 302 X\r\nLocation: http://" + SECRET + ".invalid/" + SECRET
                            + "\r\nContent-Length: 0\r\n\r\n");
                }),
                fault("redirect to nonsense", connection -> {
                    connection.readRequest();
                    connection.write("HTTP/1.1 302 X\r\nLocation: ht tp://" + SECRET + "\r\nContent-Length: 0\r\n\r\n");
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void nothingOfTheRequestIsPrinted(String name, RawServer.Script script) throws Exception {
        try (LogCapture log = new LogCapture("");
                RawServer server = new RawServer(script)) {
            Pipeline pipeline = way.pipeline(config(server.url()), timer);
            for (Call<?> call :
                    List.of(pipeline.call(send()), pipeline.call(read()), pipeline.paged(list(), Map.class))) {
                printed.add(call.toString());
                Throwable failure = catchThrowable(call::execute);
                if (failure != null) {
                    print(failure);
                    serialize(failure);
                }
            }
            Thread.getAllStackTraces().keySet().forEach(thread -> printed.add(thread.getName()));
            printed.add(log.text());
        }
        assertThat(printed).hasSizeGreaterThan(5);
        assertThat(leaks()).isEmpty();
    }

    private Stream<String> leaks() {
        return printed.stream()
                .flatMap(String::lines)
                .filter(line -> SENTINELS.stream().anyMatch(line::contains));
    }

    private KapsoConfig.Builder config(URI server) {
        KapsoConfig.Builder builder = Calls.config(server)
                .apiKey(SECRET)
                .defaultHeader("X-Tenant", HEADER)
                .addListener(new CallListener() {
                    @Override
                    public void attemptFinished(Attempt attempt, AttemptResult result) {
                        printed.add(attempt + " " + result);
                        result.failure().ifPresent(SecretSweepTest.this::print);
                    }
                });
        KapsoConfig config = builder.build();
        printed.add(builder + " " + config + " " + config.toBuilder() + " " + config.credentials() + " "
                + config.credentials().credentials());
        return builder;
    }

    private static Operation<String> send() {
        return Operation.post(Api.META, "/{phone_number_id}/messages")
                .path("phone_number_id", Calls.ID)
                .query("trace", RECIPIENT)
                .body(Map.of("to", RECIPIENT, "text", TEXT))
                .reply(String.class);
    }

    private static Operation<Integer> read() {
        return Operation.get(Api.PLATFORM, "/things/{thing_id}")
                .path("thing_id", Calls.ID)
                .replyIn("data", Integer.class);
    }

    private static Operation.Builder list() {
        return Operation.get(Api.PLATFORM, "/people/{person_id}/things").path("person_id", Calls.ID);
    }

    private void print(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        printed.add(text.toString());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            printed.add(cause.getMessage() + " " + cause);
        }
    }

    private static void serialize(Throwable failure) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(failure);
        }
    }

    @Test
    void secretsThatCannotBeSentAreNotRepeated() {
        for (String bad : List.of(SECRET + "\n", " " + SECRET, SECRET + "\u00e9", SECRET + "\r\nX-Evil: 1")) {
            print(catchThrowable(() -> Credentials.apiKey(bad)));
            print(catchThrowable(() -> Credentials.accessToken(bad)));
            print(catchThrowable(() -> KapsoConfig.builder().apiKey(bad)));
            print(catchThrowable(() -> KapsoConfig.builder().defaultHeader("X-Token", bad + "\n")));
            print(catchThrowable(() -> KapsoConfig.builder().userAgentSuffix(bad + "\n")));
        }
        print(catchThrowable(() -> KapsoConfig.builder()
                .apiKey("key")
                .apiBaseUrl(URI.create("https://user:" + SECRET + "@api.kapso.ai"))
                .build()));
        assertThat(printed).isNotEmpty();
        assertThat(leaks()).isEmpty();
    }

    @Test
    void deadlineAndInterruptPrintNothingEither() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            timer.advance(Duration.ofSeconds(91));
            connection.awaitPeerClosed();
        })) {
            Pipeline pipeline = Calls.pipeline(config(server.url()).build(), timer);
            print(catchThrowable(() -> pipeline.call(send()).execute()));
            Thread.currentThread().interrupt();
            print(catchThrowable(() -> pipeline.call(send()).execute()));
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(leaks()).isEmpty();
    }

    @Test
    void bodiesStayReadableForTheCallerAlone() throws Exception {
        try (RawServer server = new RawServer(reply(400, "application/json", "{\"error\":\"" + SECRET + "\"}"))) {
            ai.kapso.core.KapsoApiException failure = (ai.kapso.core.KapsoApiException) catchThrowable(
                    () -> way.pipeline(config(server.url()), timer).call(send()).execute());
            assertThat(failure.rawBody().getBytes(StandardCharsets.UTF_8))
                    .asString()
                    .contains(SECRET);
            assertThat(failure.toString()).doesNotContain(SECRET);
        }
    }
}
