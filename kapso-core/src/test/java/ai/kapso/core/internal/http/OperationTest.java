package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {

    private static Operation.Builder get(String id) {
        return Operation.get(Api.PLATFORM, "/things/{thing_id}").path("thing_id", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "../x", "a/../b", "a\\..", "..;v"})
    void idThatWouldLeadToAnotherPath(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> get(id))
                .withMessage("thing_id is not an id: it would lead to another path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "..x", "x..", "...", "1.5"})
    void idWithDotsInIt(String id) {
        assertThat(get(id).noReply().target()).isEqualTo("/things/" + id);
    }
}
