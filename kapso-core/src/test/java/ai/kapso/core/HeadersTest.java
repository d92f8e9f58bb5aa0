package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadersTest {
    private final Headers headers =
            Headers.of(Map.of("Retry-After", List.of("1", "2"), "x-empty", List.of(), "Set-Cookie", List.of("secret")));

    @Test
    void disregardsCase() {
        assertThat(headers.first("RETRY-AFTER")).hasValue("1");
        assertThat(headers.all("retry-after")).containsExactly("1", "2");
        assertThat(headers.names().contains("retry-AFTER")).isTrue();
        assertThat(headers.toMap().get("set-cookie")).containsExactly("secret");
    }

    @Test
    void hasNothingForOtherNames() {
        assertThat(headers.first("x-empty")).isEmpty();
        assertThat(headers.all("x-none")).isEmpty();
        assertThat(headers.names()).containsExactly("Retry-After", "Set-Cookie");
        assertThat(Headers.empty().names()).isEmpty();
    }

    @Test
    void joinsNamesThatDifferInCase() {
        assertThat(Headers.empty().with("A", "1").with("a", "2").all("A")).containsExactly("1", "2");
        assertThat(Headers.of(Map.of("B", List.of("1"), "b", List.of("2"))).all("b"))
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void isImmutable() {
        headers.with("X-New", "1");
        assertThat(headers.first("X-New")).isEmpty();
        assertThatThrownBy(() -> headers.toMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> headers.names().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> headers.all("retry-after").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isEqualWhateverTheCase() {
        assertThat(Headers.of(Map.of("A", List.of("x"))))
                .isEqualTo(Headers.of(Map.of("a", List.of("x"))))
                .hasSameHashCodeAs(Headers.of(Map.of("a", List.of("x"))))
                .isNotEqualTo(Headers.of(Map.of("a", List.of("y"))));
    }

    @Test
    void showsNamesOnly() {
        assertThat(headers).hasToString("Headers[Retry-After, Set-Cookie]");
    }
}
