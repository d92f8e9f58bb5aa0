package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.kapso.core.MediaSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a multipart body is on the wire. */
class MultipartBodyTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, (byte) 0xff};

    private final VirtualTimer timer = new VirtualTimer();

    private RawServer.Request sent(RequestBody body) throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.write(RawServer.reply(200, "application/json", "{\"id\":\"1\"}"));
        })) {
            Calls.pipeline(server.url(), timer)
                    .call(Operation.post(Api.META, "/1/media").body(body).noReply())
                    .execute();
            assertThat(server.requests()).hasSize(1);
            return server.requests().get(0);
        }
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void exactBytesAndLength() throws Exception {
        RawServer.Request request = sent(MultipartBody.builder()
                .field("messaging_product", "whatsapp")
                .field("caption", "Grüße\r\nzwei Zeilen")
                .file("file", MediaSource.ofBytes(PNG).withFilename("logo.png"), "image/png")
                .build());
        String contentType = request.header("Content-Type");
        assertThat(contentType).matches("multipart/form-data; boundary=kapso-[0-9a-f]{2,32}");
        String boundary = contentType.substring(contentType.indexOf('=') + 1);
        assertThat(latin1(request.body))
                .isEqualTo("--" + boundary + "\r\n"
                        + "Content-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n"
                        + "--" + boundary + "\r\n"
                        + "Content-Disposition: form-data; name=\"caption\"\r\n\r\n"
                        + latin1("Grüße\r\nzwei Zeilen".getBytes(StandardCharsets.UTF_8)) + "\r\n"
                        + "--" + boundary + "\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"logo.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n" + latin1(PNG) + "\r\n"
                        + "--" + boundary + "--\r\n");
        assertThat(request.header("Content-Length")).isEqualTo(Integer.toString(request.body.length));
        assertThat(request.header("Transfer-Encoding")).isNull();
    }

    @Test
    void boundariesDiffer() {
        assertThat(MultipartBody.builder().build().contentType())
                .isNotEqualTo(MultipartBody.builder().build().contentType());
    }

    @Test
    void chunksWhereTheLengthIsNotKnown() throws Exception {
        RawServer.Request request = sent(MultipartBody.builder()
                .file("file", MediaSource.ofStream(new ByteArrayInputStream(PNG)), "image/png")
                .field("after", "the file")
                .build());
        assertThat(request.header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(request.header("Content-Length")).isNull();
        assertThat(latin1(request.body)).contains(latin1(PNG)).endsWith("--\r\n");
    }

    @Test
    void streamOfAKnownLengthIsNotChunked() throws Exception {
        MediaSource source = MediaSource.ofStream(new ByteArrayInputStream(PNG), PNG.length);
        RawServer.Request request =
                sent(MultipartBody.builder().file("file", source, "image/png").build());
        assertThat(request.header("Content-Length")).isEqualTo(Integer.toString(request.body.length));
    }

    @Test
    void emptyFile() throws Exception {
        RawServer.Request request = sent(MultipartBody.builder()
                .file("file", MediaSource.ofBytes(new byte[0]), "image/png")
                .build());
        assertThat(latin1(request.body)).contains("Content-Type: image/png\r\n\r\n\r\n--kapso-");
    }

    @Test
    void fileOfThePathIsNamedAfterIt(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("photo of us.jpg"), PNG);
        RawServer.Request request = sent(MultipartBody.builder()
                .file("file", MediaSource.ofPath(file), "image/jpeg")
                .build());
        assertThat(latin1(request.body))
                .contains("filename=\"photo of us.jpg\"\r\n")
                .contains(latin1(PNG));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain.png           | filename=\"plain.png\"",
                "/etc/passwd         | filename=\"passwd\"",
                "C:\\photos\\me.png  | filename=\"me.png\"",
                "a\"b.png            | filename=\"a_b.png\"; filename*=UTF-8''a%22b.png",
                "Grüße.png           | filename=\"Gr__e.png\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe.png",
                "日本 😀.pdf         | filename=\"__ _.pdf\"; filename*=UTF-8''%E6%97%A5%E6%9C%AC%20%F0%9F%98%80.pdf",
                "100%;a=b.png        | filename=\"100%;a=b.png\"",
                "folder/             | filename=\"file\"",
                "` `                 | filename=\"file\"",
            })
    void fileNames(String name, String expected) {
        assertThat(Filenames.parameter(name)).isEqualTo(expected);
    }

    @Test
    void lineBreaksInAFileNameCannotEndTheHeader() throws Exception {
        MediaSource source = MediaSource.ofBytes(PNG).withFilename("a\r\nContent-Type: text/html\r\n\r\nb.png");
        RawServer.Request request =
                sent(MultipartBody.builder().file("file", source, "image/png").build());
        assertThat(latin1(request.body))
                .contains(
                        "filename=\"html____b.png\"; filename*=UTF-8''html%0D%0A%0D%0Ab.png\r\nContent-Type: image/png")
                .doesNotContain("\r\nContent-Type: text/html");
    }

    @Test
    void mediaTypeThatWouldEndTheHeaderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> MultipartBody.builder().file("file", MediaSource.ofBytes(PNG), "image/png\r\nX-Evil: 1"))
                .withMessageContaining("media type")
                .withMessageNotContaining("Evil");
    }

    @Test
    void progressCountsTheBytesOfTheFile() throws Exception {
        List<Long> progress = new ArrayList<>();
        MediaSource source = MediaSource.ofStream(new TrackedStreams(100_000), 100_000)
                .withProgress(sent -> {
                    synchronized (progress) {
                        progress.add(sent);
                    }
                });
        sent(MultipartBody.builder()
                .field("type", "x")
                .file("file", source, "image/png")
                .build());
        assertThat(progress).isSorted().hasSizeGreaterThan(2).endsWith(100_000L);
    }
}
