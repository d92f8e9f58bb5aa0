package ai.kapso.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PatchTest {

    @Test
    void threeStates() {
        assertThat(Patch.keep()).matches(Patch::isKeep).matches(p -> !p.isClear() && !p.isSet());
        assertThat(Patch.clear()).matches(Patch::isClear).matches(p -> !p.isKeep() && !p.isSet());
        assertThat(Patch.of("x")).matches(Patch::isSet).matches(p -> !p.isKeep() && !p.isClear());
        assertThat(Patch.of("x").value()).isEqualTo("x");
    }

    @Test
    void onlyASetOneHasAValue() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Patch.keep().value())
                .withMessage("the attribute is kept");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Patch.clear().value())
                .withMessage("the attribute is cleared");
        assertThatNullPointerException().isThrownBy(() -> Patch.of(null)).withMessage("value");
    }

    @Test
    void equality() {
        assertThat(Patch.of("x")).isEqualTo(Patch.of("x")).hasSameHashCodeAs(Patch.of("x"));
        assertThat(Patch.of("x")).isNotEqualTo(Patch.of("y")).isNotEqualTo(Patch.clear());
        assertThat(Patch.keep()).isEqualTo(Patch.keep()).isNotEqualTo(Patch.clear());
    }

    @Test
    void textShowsNoValue() {
        assertThat(Patch.of("sentinel")).hasToString("set");
        assertThat(Patch.clear()).hasToString("clear");
        assertThat(Patch.keep()).hasToString("keep");
    }
}
