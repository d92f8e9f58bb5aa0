package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.Call;
import ai.kapso.core.KapsoException;
import ai.kapso.core.KapsoTransportException;
import ai.kapso.core.KapsoTransportException.Kind;
import ai.kapso.core.MediaSource;
import ai.kapso.core.RateLimitedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the streams and files of an upload, however it ends. */
@ParameterizedClass
@EnumSource(Way.class)
class UploadTest {

    @Parameter
    Way way;

    private static final String OK = RawServer.reply(200, "application/json", "{\"id\":\"1\"}");
    private static final String SLOW_DOWN = RawServer.reply(429, "application/json", "{\"error\":\"slow down\"}");

    /** So that no later call tries the connection, which the server closes at some moment. */
    private static final String LAST_SLOW_DOWN = SLOW_DOWN.replaceFirst("\r\n", "\r\nConnection: close\r\n");

    private final VirtualTimer timer = new VirtualTimer();

    private Call<Void> upload(URI server, MediaSource source) {
        return way.pipeline(Calls.config(server), timer)
                .call(Operation.post(Api.META, "/1/media")
                        .body(MultipartBody.builder()
                                .field("messaging_product", "whatsapp")
                                .file("file", source, "image/png")
                                .build())
                        .noReply());
    }

    private static RawServer.Script reply(String reply) {
        return connection -> {
            connection.readRequest();
            connection.write(reply);
        };
    }

    private static void awaitClosed(TrackedStreams streams) {
        long giveUpAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!streams.allClosed() && System.nanoTime() < giveUpAt) {
            Thread.onSpinWait();
        }
        assertThat(streams.closed).hasValue(streams.opened.get());
    }

    @Test
    void repeatableSourceIsSentAgainWithTheSameBytes() throws IOException {
        TrackedStreams streams = new TrackedStreams(100_000);
        try (RawServer server = new RawServer(reply(SLOW_DOWN), reply(OK))) {
            upload(server.url(), MediaSource.ofStream(streams, 100_000)).execute();
            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().get(1).body)
                    .isEqualTo(server.requests().get(0).body);
        }
        assertThat(streams.opened).hasValue(2);
        assertThat(streams.closed).hasValue(2);
    }

    @Test
    void streamThatCanBeReadOnceIsSentOnce() throws IOException {
        TrackedStreams streams = new TrackedStreams(100_000);
        try (RawServer server = new RawServer(reply(LAST_SLOW_DOWN))) {
            Call<Void> call = upload(server.url(), MediaSource.ofStream(streams.open(), 100_000));
            RateLimitedException failure = catchThrowableOfType(RateLimitedException.class, call::execute);
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(server.requests()).hasSize(1);
            assertThat(streams.closed).hasValue(1);

            KapsoTransportException again = catchThrowableOfType(KapsoTransportException.class, call::execute);
            assertThat(again.kind()).isEqualTo(Kind.REQUEST_BODY);
            assertThat(again.getCause()).hasStackTraceContaining("the stream has been read already");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void streamThatWasNeverReadIsClosedAll() throws IOException {
        TrackedStreams streams = new TrackedStreams(10);
        URI nobody = URI.create("https://nobody.invalid");
        assertThatThrownBy(() ->
                        upload(nobody, MediaSource.ofStream(streams.open(), 10)).execute())
                .isInstanceOf(KapsoTransportException.class);
        assertThat(streams.closed).as("no connection").hasValue(1);

        Pipeline withoutKey = way.pipeline(
                Calls.config(nobody).credentials(() -> {
                    throw new IllegalStateException("no key");
                }),
                timer);
        MultipartBody body = MultipartBody.builder()
                .file("file", MediaSource.ofStream(streams.open()), "image/png")
                .build();
        assertThatThrownBy(() -> withoutKey
                        .call(Operation.post(Api.META, "/1/media").body(body).noReply())
                        .execute())
                .isInstanceOf(KapsoTransportException.class);
        assertThat(streams.closed).as("no credentials").hasValue(2);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() ->
                        upload(nobody, MediaSource.ofStream(streams.open(), 10)).execute())
                .isInstanceOf(KapsoTransportException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(streams.closed).as("interrupted before").hasValue(3);
    }

    @Test
    void streamIsClosedWhenTheServerHangsUp() throws IOException {
        TrackedStreams streams = new TrackedStreams(50_000_000);
        try (RawServer server = new RawServer(connection -> {
            connection.readHead();
            connection.reset();
        })) {
            assertThatThrownBy(() -> upload(server.url(), MediaSource.ofStream(streams, 50_000_000))
                            .execute())
                    .isInstanceOf(KapsoTransportException.class);
        }
        awaitClosed(streams);
        assertThat(streams.produced).hasValueLessThan(50_000_000);
    }

    @Test
    void streamIsClosedWhenTheServerAnswersEarly() throws IOException {
        TrackedStreams streams = new TrackedStreams(50_000_000);
        try (RawServer server = new RawServer(connection -> {
            connection.readHead();
            connection.write("HTTP/1.1 413 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            connection.in().readNBytes(100_000);
        })) {
            assertThatThrownBy(() -> upload(server.url(), MediaSource.ofStream(streams, 50_000_000))
                            .execute())
                    .isInstanceOf(KapsoException.class);
        }
        awaitClosed(streams);
    }

    @Test
    void cancellingClosesTheStreamAndTheConnection() throws Exception {
        TrackedStreams streams = new TrackedStreams(1L << 40);
        CountDownLatch reading = new CountDownLatch(1);
        try (RawServer server = new RawServer(connection -> {
            connection.readHead();
            connection.in().readNBytes(100_000);
            reading.countDown();
            connection.awaitPeerClosed();
        })) {
            CompletableFuture<Void> future = upload(server.url(), MediaSource.ofStream(streams, 1L << 40))
                    .executeAsync();
            assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();
            future.cancel(true);
            server.awaitScripts();
            assertThat(server.problems()).isEmpty();
        }
        awaitClosed(streams);
    }

    @Test
    void blockedStreamDoesNotBlockTheCaller() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        InputStream blocked = new InputStream() {
            @Override
            public int read() throws IOException {
                reading.countDown();
                try {
                    if (!closed.await(20, TimeUnit.SECONDS)) {
                        throw new AssertionError("nobody closed the stream");
                    }
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                throw new IOException("closed");
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
        try (RawServer server = new RawServer(RawServer.Connection::readRequest)) {
            CompletableFuture<Void> future =
                    upload(server.url(), MediaSource.ofStream(blocked)).executeAsync();
            assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();
            future.cancel(true);
            assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
            server.awaitScripts();
            assertThat(server.requests()).isEmpty();
        }
    }

    private KapsoTransportException bodyFailure(RawServer server, MediaSource source) {
        KapsoTransportException failure = catchThrowableOfType(
                KapsoTransportException.class,
                () -> upload(server.url(), source).execute());
        assertThat(failure.kind()).isEqualTo(Kind.REQUEST_BODY);
        assertThat(failure.outcomeUnknown()).isFalse();
        server.awaitScripts();
        assertThat(server.requests()).as("complete requests").isEmpty();
        return failure;
    }

    @Test
    void fileThatShrinksIsNotSent(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("photo.png"), new byte[100_000]);
        MediaSource source = MediaSource.ofPath(file);
        Files.write(file, new byte[99_999]);
        try (RawServer server = new RawServer(RawServer.Connection::readRequest)) {
            assertThat(bodyFailure(server, source))
                    .hasMessageContaining("the file has only 99999 bytes, but 100000 were announced");
        }
    }

    @Test
    void fileThatGrowsIsNotSent(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("photo.png"), new byte[100_000]);
        MediaSource source = MediaSource.ofPath(file);
        Files.write(file, new byte[1], StandardOpenOption.APPEND);
        try (RawServer server = new RawServer(RawServer.Connection::readRequest)) {
            assertThat(bodyFailure(server, source)).hasMessageContaining("more than 100000 bytes");
        }
    }

    @Test
    void fileThatHasGone(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("photo.png"), new byte[10]);
        MediaSource source = MediaSource.ofPath(file);
        Files.delete(file);
        try (RawServer server = new RawServer(RawServer.Connection::readRequest)) {
            KapsoTransportException failure = bodyFailure(server, source);
            assertThat(failure.attempts()).as("the file may come back").isEqualTo(3);
            assertThat(failure).hasMessageContaining("the file cannot be read");
        }
    }

    @Test
    void streamThatFailsMakesNoCompleteRequest() throws IOException {
        TrackedStreams known = new TrackedStreams(100_000, 60_000);
        TrackedStreams unknown = new TrackedStreams(100_000, 60_000);
        try (RawServer server = new RawServer(RawServer.Connection::readRequest)) {
            bodyFailure(server, MediaSource.ofStream(known, 100_000));
            bodyFailure(server, MediaSource.ofStream(unknown.open()));
        }
        awaitClosed(known);
        awaitClosed(unknown);
    }

    @Test
    void streamAndListenerThatThrowUncheckedAreFailuresOfTheBodyToo() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("no such blob");
            }
        };
        try (RawServer server = new RawServer(RawServer.Connection::readRequest)) {
            bodyFailure(server, MediaSource.ofStream(broken));
            assertThat(bodyFailure(server, MediaSource.ofBytes(new byte[10]).withProgress(sent -> {
                        throw new IllegalStateException("no display");
                    })))
                    .hasMessageContaining("the listener for the progress failed");
        }
    }

    @Test
    void largeFileIsReadAsFastAsItIsSentAndInSmallPieces() throws IOException {
        long length = 64L << 20;
        TrackedStreams streams = new TrackedStreams(length);
        AtomicLong received = new AtomicLong();
        AtomicLong producedAheadOfTheServer = new AtomicLong();
        CountDownLatch tooMuch = new CountDownLatch(1);
        try (RawServer server = new RawServer(connection -> {
            String head = connection.readHead();
            await(tooMuch); // nothing is read meanwhile: whoever goes on producing keeps it in memory
            producedAheadOfTheServer.set(streams.produced.get());
            long left = Long.parseLong(new RawServer.Request(head, new byte[0]).header("Content-Length"));
            byte[] buffer = new byte[1 << 16];
            for (int read; left > 0; left -= read) {
                read = connection.in().read(buffer, 0, (int) Math.min(left, buffer.length));
                received.addAndGet(read);
            }
            connection.write(OK);
        })) {
            MediaSource source = MediaSource.ofStream(streams, length).withProgress(sent -> {
                if (sent > 48L << 20) {
                    tooMuch.countDown();
                }
            });
            upload(server.url(), source).execute();
            assertThat(server.problems()).isEmpty();
        }
        assertThat(received).hasValueGreaterThan(length);
        assertThat(producedAheadOfTheServer).hasValueLessThan(32L << 20);
        assertThat(streams.longestRead).hasValueLessThanOrEqualTo(1 << 16);
        awaitClosed(streams);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(150, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
