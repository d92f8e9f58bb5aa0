package ai.kapso.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.FixtureMutations;
import ai.kapso.core.testkit.Fixtures;
import ai.kapso.core.testkit.FullyTyped;
import ai.kapso.core.testkit.JsonTrees;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every fixture is understood as a whole, comes out as it went in, and may change without a failure. */
class ModelFixturesTest {

    private static final Map<String, Class<?>> MODELS = Map.of(
            "message", Message.class,
            "status", StatusUpdate.class,
            "conversation", Conversation.class,
            "contact", Contact.class,
            "contact-profile", ContactProfile.class,
            "contact-card", ContactCard.class);

    @TestFactory
    Stream<DynamicTest> understandsEveryPropertyAndLosesNone() {
        return MODELS.entrySet().stream()
                .flatMap(model -> Fixtures.in("fixtures/" + model.getKey()).entrySet().stream()
                        .map(fixture -> DynamicTest.dynamicTest(
                                model.getKey() + "/" + fixture.getKey(),
                                () -> checkRoundTrip(fixture.getValue(), model.getValue()))));
    }

    private static void checkRoundTrip(JsonNode json, Class<?> model) {
        Object value = KapsoJson.read(json.toString(), model);
        FullyTyped.assertFullyTyped(value);
        String written = KapsoJson.write(value);
        JsonTrees.assertSameMeaning(written, json.toString());
        assertThat(KapsoJson.read(written, (Class) model)).isEqualTo(value);
        assertThat(KapsoJson.read(json, (Class) model)).isEqualTo(value);
        assertThat(KapsoJson.write(KapsoJson.read(written, model))).isEqualTo(written);
    }

    @TestFactory
    Stream<DynamicTest> survivesWhatServersMayChange() {
        return MODELS.entrySet().stream()
                .flatMap(model -> FixtureMutations.of(model.getValue())
                        .inferring("type")
                        .requiring(hasId(model.getValue()) ? new String[] {"/id"} : new String[0])
                        .in("fixtures/" + model.getKey()));
    }

    private static boolean hasId(Class<?> model) {
        return model == Conversation.class || model == Contact.class;
    }
}
