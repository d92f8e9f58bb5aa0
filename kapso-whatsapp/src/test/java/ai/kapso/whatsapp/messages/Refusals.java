package ai.kapso.whatsapp.messages;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What building a message must say. */
final class Refusals {

    private Refusals() {}

    static void refuses(String problems, ThrowingCallable building) {
        assertThatThrownBy(building)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problems);
    }

    /** Text of this many code points, each of which takes two chars. */
    static String wide(int codePoints) {
        return "😀".repeat(codePoints);
    }
}
