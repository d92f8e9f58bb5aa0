package ai.kapso.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import ai.kapso.core.model.MessageStatus;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.junit.jupiter.api.Test;

class OpenEnumTest {

    @Test
    void knownWordsAreTheConstants() {
        assertThat(Colour.of("red")).isSameAs(Colour.RED);
        assertThat(Colour.RED.known()).isEqualTo(Colour.Known.RED);
        assertThat(Colour.RED.isKnown()).isTrue();
        assertThat(Colour.RED).hasToString("red");
        assertThat(Colour.RED.value()).isEqualTo("red");
    }

    @Test
    void otherWordsAreKept() {
        Colour mauve = Colour.of("mauve");
        assertThat(mauve.known()).isEqualTo(Colour.Known.UNKNOWN);
        assertThat(mauve.isKnown()).isFalse();
        assertThat(mauve).isEqualTo(Colour.of("mauve")).hasSameHashCodeAs(Colour.of("mauve"));
        assertThat(KapsoJson.write(mauve)).isEqualTo("\"mauve\"");
    }

    @Test
    void equalByWordAndVocabulary() {
        assertThat(Colour.of("red"))
                .isEqualTo(Colour.RED)
                .isEqualTo(Colour.of("RED"))
                .isNotEqualTo(Colour.BLUE);
        assertThat(Colour.RED.equals(Mood.of("red"))).isFalse();
        assertThat(Colour.RED.equals("red")).isFalse();
        assertThat(Colour.RED.equals(null)).isFalse();
    }

    @Test
    void wordsAreKnownInAnyLetterCase() {
        MessageStatus read = MessageStatus.of("Read");
        assertThat(read.known()).isEqualTo(MessageStatus.Known.READ);
        assertThat(read).isEqualTo(MessageStatus.READ).hasSameHashCodeAs(MessageStatus.READ);
        assertThat(read).isNotEqualTo(MessageStatus.SENT);
        assertThat(KapsoJson.write(read)).isEqualTo("\"Read\"");
        assertThat(MessageStatus.of("Tomorrow")).isNotEqualTo(MessageStatus.of("TOMORROW"));
    }

    @Test
    void aWordCalledUnknownIsAWord() {
        assertThat(Mood.of("unknown").isKnown()).isFalse();
        assertThat(Mood.of("unknown").value()).isEqualTo("unknown");
    }

    @Test
    void nullIsNoWord() {
        assertThatNullPointerException().isThrownBy(() -> Colour.of(null)).withMessage("value is null");
    }

    static final class Mood extends OpenEnum<Mood.Known> {

        private static final Words<Mood, Known> WORDS = new Words<>(Mood::new, Known.UNKNOWN);

        static final Mood RED = WORDS.add("red", Known.RED);

        private Mood(String value, Known known) {
            super(value, known);
        }

        @JsonCreator
        static Mood of(String value) {
            return WORDS.of(value);
        }

        enum Known {
            RED,
            UNKNOWN
        }
    }
}
