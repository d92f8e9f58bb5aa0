package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class BodyReaderTest {

    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private boolean cancelled;

    private BodyReader reader(long maxBytes, Map<String, List<String>> headers) {
        BodyReader reader = new BodyReader(maxBytes, reply);
        reader.apply(new HttpResponse.ResponseInfo() {
            @Override
            public int statusCode() {
                return 200;
            }

            @Override
            public HttpHeaders headers() {
                return HttpHeaders.of(headers, (name, value) -> true);
            }

            @Override
            public HttpClient.Version version() {
                return HttpClient.Version.HTTP_1_1;
            }
        });
        reader.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                assertThat(count).isEqualTo(Long.MAX_VALUE);
            }

            @Override
            public void cancel() {
                cancelled = true;
            }
        });
        return reader;
    }

    /** An object for each piece would make a reply of tiny chunks take a hundred times its size. */
    @Test
    void keepsNoBufferOfTheHttpClient() {
        BodyReader reader = reader(1 << 20, Map.of());
        byte[] one = new byte[1];
        for (int i = 0; i < 5000; i++) {
            one[0] = (byte) ('a' + i % 26);
            reader.onNext(List.of(ByteBuffer.wrap(one)));
        }
        reader.onComplete();
        byte[] body = reply.join().body();
        assertThat(body).hasSize(5000);
        assertThat(new String(body, 0, 28, StandardCharsets.US_ASCII)).isEqualTo("abcdefghijklmnopqrstuvwxyzab");
    }

    @Test
    void doesNotTakeTheMemoryThatAReplyAnnouncesOnly() {
        BodyReader reader = reader(Integer.MAX_VALUE - 8, Map.of("Content-Length", List.of("2147483639")));
        reader.onNext(List.of(ByteBuffer.wrap(new byte[] {'x'})));
        reader.onComplete();
        assertThat(reply.join().body()).containsExactly('x');
    }

    @Test
    void takesExactlyTheBound() {
        BodyReader reader = reader(2048, Map.of());
        reader.onNext(List.of(ByteBuffer.allocate(2000), ByteBuffer.allocate(48)));
        reader.onComplete();
        assertThat(reply.join().body()).hasSize(2048);
    }

    @Test
    void endsTheReplyItselfWhenItIsTooLarge() {
        BodyReader reader = reader(2048, Map.of());
        reader.onNext(List.of(ByteBuffer.allocate(2000), ByteBuffer.allocate(49)));
        assertThat(reply).isCompletedExceptionally();
        assertThat(cancelled).isTrue();
    }
}
