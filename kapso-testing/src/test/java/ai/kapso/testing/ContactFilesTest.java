package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contacts send are files that programs can open. */
class ContactFilesTest extends OneNumber {
    @BeforeEach
    void subscribe() {
        subscribe(RECEIVED);
    }

    private JsonNode received() {
        stage.emulator.awaitDeliveries();
        return stage.receiver.last().json.get("message");
    }

    private byte[] file() throws IOException {
        return URI.create(received().at("/kapso/media_url").asText())
                .toURL()
                .openStream()
                .readAllBytes();
    }

    @Test
    void sendsAPicture() throws Exception {
        ana.sendsImage("Look");
        byte[] file = file();
        assertThat(size(file)).isEqualTo(16);
        JsonNode image = received().get("image");
        assertThat(image.get("mime_type").asText()).isEqualTo("image/jpeg");
        assertThat(image.get("sha256").asText())
                .isEqualTo(Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(file)));
    }

    private static int size(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image).isNotNull();
        return image.getWidth();
    }

    @ParameterizedTest
    @CsvSource({"chart.png, image/png", "chart.PNG, image/png", "chart.jpeg, image/jpeg"})
    void sendsPicturesAsDocuments(String name, String contentType) throws IOException {
        ana.sendsDocument(name, "");
        assertThat(size(file())).isEqualTo(16);
        assertThat(received().at("/document/mime_type").asText()).isEqualTo(contentType);
        assertThat(received().at("/document/filename").asText()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "bill.pdf, %PDF-1.4, application/pdf",
        "letter.docx, %PDF-1.4, application/pdf",
        "notes.txt, emulator, text/plain",
        "table.csv, emulator, text/csv"
    })
    void sendsDocuments(String name, String begin, String contentType) throws IOException {
        ana.sendsDocument(name, "");
        assertThat(new String(file(), StandardCharsets.ISO_8859_1)).startsWith(begin);
        assertThat(received().at("/document/mime_type").asText()).isEqualTo(contentType);
    }

    @Test
    void sendsSoundsVideosAndStickers() throws IOException {
        ana.sendsVideo("");
        assertThat(new String(file(), 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
        ana.speaks("");
        assertThat(new String(file(), StandardCharsets.ISO_8859_1))
                .startsWith("OggS")
                .contains("OpusHead");
        ana.sendsAudio();
        assertThat(file()).startsWith('I', 'D', '3');
        ana.sendsSticker();
        assertThat(new String(file(), StandardCharsets.ISO_8859_1))
                .startsWith("RIFF")
                .contains("WEBP");
    }

    @Test
    void sendsTheTestsOwnBytes() throws IOException {
        byte[] bytes = {1, 2, 3};
        ana.sendsFile("document", "application/x-own", "own.bin", bytes);
        bytes[0] = 9;
        assertThat(file()).containsExactly(1, 2, 3);
        assertThat(received().at("/document/filename").asText()).isEqualTo("own.bin");
        ana.sendsFile("image", "image/png", "own.png", bytes);
        assertThat(received().at("/image/mime_type").asText()).isEqualTo("image/png");
        assertThat(received().get("image").has("filename")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ana.sendsFile("picture", "image/png", "own.png", bytes))
                .withMessageContaining("must be one of image, video, audio, document, sticker");
    }

    @Test
    void answersHeadForAFile() {
        ana.sendsImage("");
        String path = URI.create(received().at("/kapso/media_url").asText()).getPath();
        Api.Answer head = stage.api.send("HEAD", path, null);
        assertThat(head.status).isEqualTo(200);
        assertThat(head.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(head.header("Content-Length"))
                .isEqualTo(received().at("/kapso/media_data/byte_size").asText());
        assertThat(head.raw.body()).isEmpty();
    }
}
