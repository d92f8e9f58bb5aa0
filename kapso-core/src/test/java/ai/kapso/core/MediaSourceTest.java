package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaSourceTest {

    private static final byte[] BYTES = {1, 2, 3};

    private static byte[] read(MediaSource source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void bytes() throws IOException {
        MediaSource source = MediaSource.ofBytes(BYTES);
        assertThat(source.length()).hasValue(3);
        assertThat(source.isRepeatable()).isTrue();
        assertThat(source.filename()).isEmpty();
        assertThat(source.contentType()).isEmpty();
        assertThat(read(source)).isEqualTo(BYTES);
        assertThat(read(source)).isEqualTo(BYTES);
    }

    @Test
    void path(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.png"), BYTES);
        MediaSource source = MediaSource.ofPath(file);
        assertThat(source.length()).hasValue(3);
        assertThat(source.isRepeatable()).isTrue();
        assertThat(source.filename()).contains("a.png");
        assertThat(read(source)).isEqualTo(BYTES);
    }

    @Test
    void pathThatIsNoFile(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> MediaSource.ofPath(folder));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> MediaSource.ofPath(folder.resolve("nothing.png")));
    }

    @Test
    void streamIsReadOnce() throws IOException {
        MediaSource source = MediaSource.ofStream(new ByteArrayInputStream(BYTES));
        assertThat(source.length()).isEmpty();
        assertThat(source.isRepeatable()).isFalse();
        MediaSource named = source.withFilename("a.png");
        assertThat(read(source)).isEqualTo(BYTES);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(named::open)
                .withMessageContaining("the stream has been read already");
    }

    @Test
    void streamsOfAKnownLength() throws IOException {
        assertThat(MediaSource.ofStream(new ByteArrayInputStream(BYTES), 3).length())
                .hasValue(3);
        MediaSource repeatable = MediaSource.ofStream(() -> new ByteArrayInputStream(BYTES), 3);
        assertThat(repeatable.isRepeatable()).isTrue();
        assertThat(read(repeatable)).isEqualTo(read(repeatable));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MediaSource.ofStream(new ByteArrayInputStream(BYTES), -1))
                .withMessage("length is -1; it must not be negative");
    }

    @Test
    void copiesKeepWhatTheyDoNotChange() {
        long[] seen = new long[1];
        MediaSource source = MediaSource.ofBytes(BYTES)
                .withFilename("a.ogg")
                .withContentType("audio/ogg; codecs=opus")
                .withProgress(sent -> seen[0] = sent)
                .withFilename("b.ogg");
        assertThat(source.filename()).contains("b.ogg");
        assertThat(source.contentType()).contains("audio/ogg; codecs=opus");
        assertThat(source.length()).hasValue(3);
        source.progress().accept(3);
        assertThat(seen[0]).isEqualTo(3);
        assertThat(source).hasToString("MediaSource{length=3, contentType=audio/ogg; codecs=opus, repeatable=true}");
    }

    @Test
    void nullsAreNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> MediaSource.ofBytes(null))
                .withMessage("bytes is null");
        assertThatNullPointerException()
                .isThrownBy(() -> MediaSource.ofStream((InputStream) null))
                .withMessage("stream");
        assertThatNullPointerException()
                .isThrownBy(() -> MediaSource.ofBytes(BYTES).withFilename(null))
                .withMessage("name");
    }
}
