package ai.kapso.webhooks.meta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.FixtureMutations;
import ai.kapso.core.testkit.Fixtures;
import ai.kapso.core.testkit.FullyTyped;
import ai.kapso.core.testkit.JsonTrees;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each form of each field has a fixture, a whole body that begins with the field's name. */
class MetaFixturesTest {

    private static final Map<String, JsonNode> FIXTURES = Fixtures.in("meta");
    private static final MetaChange OTHER = MetaChange.of(
            MetaField.ACCOUNT_REVIEW_UPDATE,
            AccountReviewUpdateValue.builder().decision(ReviewDecision.APPROVED).build());

    @Test
    void coversEveryField() {
        Set<String> fields = FIXTURES.values().stream()
                .map(json -> change(json).field().value())
                .collect(Collectors.toSet());
        assertThat(fields)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(MetaField.Known.values())
                        .filter(known -> known != MetaField.Known.UNKNOWN)
                        .map(known -> known.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toList()));
    }

    @TestFactory
    Stream<DynamicTest> readsEveryPropertyAndWritesItBack() {
        return tests((file, json) -> DynamicTest.dynamicTest(file, () -> {
            MetaChange change = change(json);
            FullyTyped.assertFullyTyped(change.value());
            assertThat(change.unreadable()).isEmpty();
            JsonTrees.assertSameMeaning(
                    KapsoJson.toTree(change.value()), change.json().get("value"));
            assertThat(change(KapsoJson.toTree(
                                    MetaWebhook.of(MetaEntry.of("1", MetaChange.of(change.field(), change.value())))))
                            .value())
                    .isEqualTo(change.value());
        }));
    }

    @TestFactory
    Stream<DynamicTest> givesEachFieldItsClass() {
        return tests((file, json) -> DynamicTest.dynamicTest(file, () -> {
            MetaValue value = change(json).value();
            String field = file.substring(0, file.indexOf('.'));
            String type = type(value).getSimpleName();
            assertThat(type.toLowerCase(Locale.ROOT)).isEqualTo(expected(field).replace("_", "") + "value");
            assertThat(value.accept(new OthersOnly())).isSameAs(value);
            assertThat(value.as(type(value)).isPresent()).isTrue();
        }));
    }

    private static String expected(String field) {
        if (field.startsWith("group_")) {
            return "groups";
        }
        if (field.equals("business_username_update")) {
            return "business_username_updates";
        }
        return field.replaceFirst("^smb_", "").replaceFirst("^message_template_", "template_");
    }

    @TestFactory
    Stream<DynamicTest> printsNothingPersonal() {
        return tests((file, json) -> DynamicTest.dynamicTest(file, () -> {
            MetaWebhook webhook = MetaWebhook.of(json);
            MetaChange change = change(json);
            assertThat(webhook + " " + webhook.entries() + " " + change + " " + change.value())
                    .doesNotContain("49176")
                    .doesNotContain("Mara")
                    .doesNotContain("mara")
                    .doesNotContainIgnoringCase("blue")
                    .doesNotContain("wamid.", "wacid.") // a number is in them
                    .doesNotContain("v=0");
        }));
    }

    @TestFactory
    Stream<DynamicTest> losesNothingOfWhatMetaMayChange() {
        return FIXTURES.entrySet().stream().flatMap(fixture -> {
            MetaChange change = change(fixture.getValue());
            return FixtureMutations.of(type(change.value()))
                    .inferring("type")
                    .of(fixture.getKey(), change.json().get("value").toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> survivesWhateverIsInABody() {
        return Stream.of("history.chunk.json", "calls.terminate_failed.json", "account_update.no_event.json")
                .flatMap(file -> FixtureMutations.of(MetaWebhook.class)
                        .of(file, FIXTURES.get(file).toString()));
    }

    @TestFactory
    Stream<DynamicTest> keepsTheOtherChangesWhateverIsInOne() {
        return FIXTURES.entrySet().stream()
                .flatMap(fixture -> FixtureMutations.reading(MetaFixturesTest::amongOthers)
                        .of(fixture.getKey(), change(fixture.getValue()).json().toString()));
    }

    private static Object amongOthers(byte[] change) {
        String other = KapsoJson.write(OTHER);
        String json = new String(change, UTF_8);
        MetaWebhook webhook = KapsoJson.read(
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[" + other + "," + json
                        + "," + other + "]},{\"id\":\"2\",\"changes\":[" + other + "]}]}",
                MetaWebhook.class);
        assertThat(webhook.changes()).hasSize(4);
        assertThat(webhook.changes().get(0).value()).isEqualTo(OTHER.value());
        assertThat(webhook.changes().get(2)).isEqualTo(OTHER);
        assertThat(webhook.changes().get(3)).isEqualTo(OTHER);
        return webhook.changes().get(1);
    }

    private static Stream<DynamicTest> tests(BiFunction<String, JsonNode, DynamicTest> test) {
        return FIXTURES.entrySet().stream().map(fixture -> test.apply(fixture.getKey(), fixture.getValue()));
    }

    private static MetaChange change(JsonNode json) {
        MetaWebhook webhook = MetaWebhook.of(json);
        assertThat(webhook.changes()).hasSize(1);
        return webhook.changes().get(0);
    }

    /** The public type of a value. */
    private static Class<? extends MetaValue> type(MetaValue value) {
        return value.getClass().getSuperclass().asSubclass(MetaValue.class);
    }

    /** Shows that a visitor without methods of its own is asked for everything. */
    private static final class OthersOnly implements MetaValue.Visitor<MetaValue> {

        @Override
        public MetaValue visitOther(MetaValue value) {
            return value;
        }
    }
}
