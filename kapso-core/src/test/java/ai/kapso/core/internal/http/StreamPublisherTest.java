package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The rules of reactive streams, as far as a publisher of bytes can break them. */
class StreamPublisherTest {

    private final List<String> opened = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    private Supplier<InputStream> piece(String text) {
        return () -> {
            opened.add(text);
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                    closed.add(text);
                }
            };
        };
    }

    private StreamPublisher publisher(String... pieces) {
        List<Supplier<InputStream>> all = new ArrayList<>();
        for (String piece : pieces) {
            all.add(piece(piece));
        }
        return new StreamPublisher(all, 7);
    }

    @Test
    void nothingIsOpenedBeforeItIsAskedFor() {
        StreamPublisher publisher = publisher("one", "two");
        assertThat(publisher.contentLength()).isEqualTo(7);
        Subscriber subscriber = new Subscriber();
        publisher.subscribe(subscriber);
        assertThat(subscriber.subscription).isNotNull();
        assertThat(opened).isEmpty();
    }

    @Test
    void oneSignalForEachThatWasAskedFor() {
        Subscriber subscriber = new Subscriber();
        publisher("one", "two").subscribe(subscriber);
        subscriber.subscription.request(1);
        assertThat(subscriber.signals).containsExactly("next");
        subscriber.subscription.request(100);
        assertThat(subscriber.signals)
                .endsWith("complete")
                .filteredOn("complete"::equals)
                .hasSize(1);
        assertThat(subscriber.text()).isEqualTo("onetwo");
        assertThat(closed).containsExactly("one", "two");
    }

    @Test
    void eachSubscriptionBeginsAtTheFirstByte() {
        StreamPublisher publisher = publisher("one", "two");
        Subscriber first = new Subscriber();
        Subscriber second = new Subscriber();
        publisher.subscribe(first);
        publisher.subscribe(second);
        first.subscription.request(1);
        second.subscription.request(Long.MAX_VALUE);
        first.subscription.request(Long.MAX_VALUE);
        assertThat(first.text()).isEqualTo("onetwo");
        assertThat(second.text()).isEqualTo("onetwo");
    }

    @Test
    void askingForNothingIsAnError() {
        Subscriber subscriber = new Subscriber();
        publisher("one").subscribe(subscriber);
        subscriber.subscription.request(0);
        assertThat(subscriber.signals).containsExactly("error");
        assertThat(subscriber.failure).isInstanceOf(IllegalArgumentException.class);
        subscriber.subscription.request(1);
        assertThat(subscriber.signals).containsExactly("error");
    }

    @Test
    void nobodyCannotSubscribe() {
        assertThatNullPointerException().isThrownBy(() -> publisher("one").subscribe(null));
    }

    @Test
    void nothingComesAfterCancellingAndAllIsClosed() {
        Subscriber subscriber = new Subscriber();
        publisher("one", "two", "three").subscribe(subscriber);
        subscriber.subscription.request(1);
        subscriber.subscription.cancel();
        subscriber.subscription.cancel();
        subscriber.subscription.request(1);
        subscriber.subscription.request(-1);
        assertThat(subscriber.signals).containsExactly("next");
        assertThat(closed).containsExactlyElementsOf(opened);
    }

    @Test
    void askingFromWithinASignalDoesNotNest() {
        byte[] large = new byte[1 << 20];
        int[] depth = {0, 0};
        Subscriber subscriber = new Subscriber() {
            @Override
            public void onNext(ByteBuffer buffer) {
                depth[1] = Math.max(depth[1], ++depth[0]);
                super.onNext(buffer);
                subscription.request(1);
                depth[0]--;
            }
        };
        new StreamPublisher(List.of(() -> new ByteArrayInputStream(large)), large.length).subscribe(subscriber);
        subscriber.subscription.request(1);
        assertThat(subscriber.signals).hasSize(65).endsWith("complete");
        assertThat(depth[1]).isEqualTo(1);
    }

    @Test
    void demandBeyondAllBoundsIsNoError() {
        Subscriber subscriber = new Subscriber();
        publisher("one", "two").subscribe(subscriber);
        subscriber.subscription.request(1);
        subscriber.subscription.request(Long.MAX_VALUE);
        subscriber.subscription.request(Long.MAX_VALUE);
        assertThat(subscriber.text()).isEqualTo("onetwo");
    }

    @Test
    void streamThatReadsNothingForAWhileDoesNotEndTheBody() {
        InputStream slow = new ByteArrayInputStream("later".getBytes(StandardCharsets.UTF_8)) {
            private boolean asked;

            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                boolean first = !asked;
                asked = true;
                return first ? 0 : super.read(buffer, offset, length);
            }
        };
        Subscriber subscriber = new Subscriber();
        new StreamPublisher(List.of(() -> slow), -1).subscribe(subscriber);
        subscriber.subscription.request(10);
        assertThat(subscriber.text()).isEqualTo("later");
    }

    @Test
    void errorOfAStreamIsSignalled() {
        Supplier<InputStream> broken = () -> {
            throw new NoClassDefFoundError("Storage");
        };
        Subscriber subscriber = new Subscriber();
        new StreamPublisher(List.of(broken), -1).subscribe(subscriber);
        subscriber.subscription.request(1);
        assertThat(subscriber.failure).isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void closingClosesWhatIsOpenAndEndsTheReading() {
        StreamPublisher publisher = publisher("one", "two", "three");
        Subscriber subscriber = new Subscriber();
        publisher.subscribe(subscriber);
        subscriber.subscription.request(1);
        publisher.close();
        assertThat(closed).containsExactlyElementsOf(opened);
        subscriber.subscription.request(10);
        assertThat(subscriber.signals).as("one piece had been read ahead").containsExactly("next", "next", "error");
        assertThat(subscriber.failure).isInstanceOf(RequestBodyException.class);
        assertThat(opened).containsExactly("one", "two");
    }

    @Test
    void subscriberThatComesAfterTheEndGetsAnErrorAndOpensNothing() {
        StreamPublisher publisher = publisher("one");
        publisher.close();
        Subscriber subscriber = new Subscriber();
        publisher.subscribe(subscriber);
        subscriber.subscription.request(1);
        assertThat(subscriber.signals).containsExactly("error");
        assertThat(opened).isEmpty();
    }

    @Test
    void failureOfAStreamIsSignalledOnce() {
        Supplier<InputStream> broken = () -> new InputStream() {
            @Override
            public int read() {
                throw new RequestBodyException("broken");
            }
        };
        Subscriber subscriber = new Subscriber();
        new StreamPublisher(List.of(piece("one"), broken), -1).subscribe(subscriber);
        subscriber.subscription.request(1);
        subscriber.subscription.request(1);
        subscriber.subscription.request(1);
        assertThat(subscriber.signals).containsExactly("next", "error");
        assertThat(subscriber.failure).hasMessage("broken");
    }

    @Test
    void piecesAreReadByteByByteToo() throws IOException {
        try (PiecesStream stream = new PiecesStream(List.of(piece("ab"), piece(""), piece("\u00ff")))) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                all.write(next);
            }
            assertThat(all.toString(StandardCharsets.UTF_8)).isEqualTo("ab\u00ff");
        }
        assertThat(closed).hasSize(3);
    }

    private static class Subscriber implements Flow.Subscriber<ByteBuffer> {

        final List<String> signals = new ArrayList<>();
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Flow.Subscription subscription;
        Throwable failure;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            signals.add("next");
            while (buffer.hasRemaining()) {
                bytes.write(buffer.get());
            }
        }

        @Override
        public void onError(Throwable failure) {
            signals.add("error");
            this.failure = failure;
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
