package ai.kapso.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KapsoJsonTest {

    private static final ObjectMapper PLAIN = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static JsonNode tree(String json) {
        try {
            return PLAIN.readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(String json) {
        return KapsoJson.read(json.replace('\'', '"'), Sample.class);
    }

    private static Sample with(String property) {
        return read("{'id':'1'," + property + "}");
    }

    @Test
    void everyKindOfAttribute() {
        String json =
                "{'id':'1','display_name':'Acme','count':3,'big_count':9007199254740993,'ratio':0.5,'active':true,"
                        + "'created_at':'2026-11-20T12:00:00Z','colour':'red','part':{'name':'lid','size':2},"
                        + "'anything':[1,{'a':null}],'tags':['x','y'],'colours':['blue','mauve'],"
                        + "'parts':[{'name':'leg'},{'name':'arm','size':1}],'labels':{'b':'2','a':'1'},"
                        + "'details':{'z':1,'y':[true]},'secret_key':'hidden'}";
        Sample sample = read(json);
        assertThat(sample.id()).isEqualTo("1");
        assertThat(sample.displayName()).contains("Acme");
        assertThat(sample.count()).contains(3);
        assertThat(sample.bigCount()).contains(9007199254740993L);
        assertThat(sample.ratio()).contains(0.5);
        assertThat(sample.active()).contains(true);
        assertThat(sample.createdAt()).contains(NOON);
        assertThat(sample.colour()).contains(Colour.RED);
        assertThat(sample.part().orElseThrow().size()).contains(2);
        assertThat(sample.anything()).contains(tree("[1,{'a':null}]"));
        assertThat(sample.tags()).containsExactly("x", "y");
        assertThat(sample.colours()).containsExactly(Colour.BLUE, Colour.of("mauve"));
        assertThat(sample.parts()).extracting(Sample.Part::name).containsExactly("leg", "arm");
        assertThat(sample.labels()).containsExactly(Map.entry("b", "2"), Map.entry("a", "1"));
        assertThat(sample.details()).containsOnlyKeys("z", "y");
        assertThat(sample.secretKey()).contains("hidden");
        assertThat(sample.additionalProperties()).isEmpty();
        assertThat(KapsoJson.toTree(sample)).isEqualTo(tree(json));
        assertThat(tree(KapsoJson.write(sample))).isEqualTo(tree(json));
        assertThat(KapsoJson.read(KapsoJson.writeBytes(sample), Sample.class)).isEqualTo(sample);
        assertThat(KapsoJson.read(tree(json), Sample.class)).isEqualTo(sample);
    }

    @Test
    void theLeastThatIsNeeded() {
        Sample sample = read("{'id':'1'}");
        assertThat(sample).isEqualTo(Sample.builder().id("1").build());
        assertThat(KapsoJson.write(sample)).isEqualTo("{\"id\":\"1\"}");
        assertThat(sample.tags()).isEmpty();
        assertThat(sample.labels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display_name",
                "count",
                "big_count",
                "ratio",
                "active",
                "created_at",
                "colour",
                "part",
                "anything",
                "tags",
                "colours",
                "parts",
                "labels",
                "details",
                "secret_key",
                "note",
                "spare"
            })
    void nullIsTheSameAsAbsent(String property) {
        assertThat(with("'" + property + "':null")).isEqualTo(read("{'id':'1'}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "display_name | {'odd':1}",
                "display_name | ['odd']",
                "count        | 'many'",
                "count        | {'odd':1}",
                "count        | 99999999999",
                "count        | 1.5",
                "big_count    | 'many'",
                "big_count    | 99999999999999999999",
                "ratio        | 'half'",
                "active       | 'perhaps'",
                "active       | {}",
                "created_at   | 'yesterday'",
                "created_at   | '2026-13-45T99:00:00Z'",
                "created_at   | true",
                "created_at   | {'seconds':1}",
                "created_at   | 999999999999999999999",
                "colour       | {'odd':1}",
                "colour       | []",
                "part         | 'lid'",
                "part         | {'size':2}",
                "part         | [{'name':'lid'}]",
                "tags         | 'x'",
                "tags         | {'x':1}",
                "tags         | [['x']]",
                "parts        | {'name':'leg'}",
                "parts        | [{'size':1}]",
                "labels       | ['a']",
                "labels       | {'a':{'b':1}}",
                "details      | [1]",
                "secret_key   | {'odd':1}",
                "colour       | 7",
                "note         | 'patches are only written'",
                "spare        | {'name':'cap'}",
            })
    void whatIsOfTheWrongKindIsKeptAsItCame(String property, String value) {
        Sample sample = read("{'before':1,'id':'1','" + property + "':" + value + ",'active_since':2}");
        assertThat(sample.additionalProperties()).containsOnlyKeys("before", property, "active_since");
        assertThat(sample.additionalProperties().get(property)).isEqualTo(tree(value));
        assertThat(sample.withAdditionalProperties(Map.of())).isEqualTo(read("{'id':'1'}"));
        assertThat(KapsoJson.toTree(sample))
                .as("and written back")
                .isEqualTo(tree("{'before':1,'id':'1','" + property + "':" + value + ",'active_since':2}"));
        assertThat(KapsoJson.read(
                        tree("{'before':1,'id':'1','" + property + "':" + value + ",'active_since':2}"), Sample.class))
                .as("from a tree as from bytes")
                .isEqualTo(sample);
    }

    @Test
    void oneOddPropertyLeavesTheOthersTyped() {
        Sample sample = read("{'id':'1','count':'many','part':{'name':'lid','size':'large','new':1},'tags':['x']}");
        assertThat(sample.additionalProperties()).containsOnlyKeys("count");
        assertThat(sample.tags()).containsExactly("x");
        Sample.Part part = sample.part().orElseThrow();
        assertThat(part.name()).isEqualTo("lid");
        assertThat(part.size()).isEmpty();
        assertThat(part.additionalProperties()).containsOnlyKeys("size", "new");
    }

    @Test
    void numbersAsTextAndTextAsNumbers() {
        Sample sample = read("{'id':17,'display_name':5,'count':'3','big_count':' 4 ','ratio':'0.25','active':'true',"
                + "'tags':[1,true]}");
        assertThat(sample.id()).isEqualTo("17");
        assertThat(sample.displayName()).contains("5");
        assertThat(sample.count()).contains(3);
        assertThat(sample.bigCount()).contains(4L);
        assertThat(sample.ratio()).contains(0.25);
        assertThat(sample.active()).contains(true);
        assertThat(sample.tags()).containsExactly("1", "true");
        assertThat(sample.additionalProperties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2026-11-20T12:00:00Z'",
                "'2026-11-20T12:00:00.000000Z'",
                "'2026-11-20T14:00:00+02:00'",
                "'2026-11-20T04:00:00.000-08:00'",
                "1795176000",
                "'1795176000'",
                "1795176000000",
                "'1795176000000'",
                "1795176000.0",
                "' 2026-11-20T12:00:00Z '",
            })
    void timesInEveryForm(String time) {
        assertThat(with("'created_at':" + time).createdAt()).contains(NOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2026-11-20T13:00:00+0100'",
                "'2026-11-20T13:00:00+01'",
                "'2026-11-20 12:00:00 UTC'",
                "'2026-11-20T12:00:00'",
                "'2026-11-20'",
            })
    void timesInFurtherFormsThrowNothingAndLoseNothing(String time) {
        Sample sample = with("'created_at':" + time);
        if (sample.createdAt().isEmpty()) {
            assertThat(KapsoJson.toTree(sample)).isEqualTo(tree("{'id':'1','created_at':" + time + "}"));
        } else {
            assertThat(sample.createdAt()).contains(NOON);
        }
    }

    @Test
    void unknownPropertiesAreWrittenBackAndKeepTheirOrder() {
        String json = "{\"id\":\"1\",\"zeta\":{\"deep\":[1,2,{\"x\":null}]},\"alpha\":null,\"mid\":1.50}";
        Sample sample = KapsoJson.read(json, Sample.class);
        assertThat(sample.additionalProperties()).containsOnlyKeys("zeta", "alpha", "mid");
        assertThat(KapsoJson.toTree(sample)).isEqualTo(KapsoJson.read(json, JsonNode.class));
        assertThat(KapsoJson.write(sample)).containsSubsequence("zeta", "alpha", "mid");
    }

    @Test
    void ofTwoPropertiesOfOneNameTheLastCounts() {
        String json = "{'id':'0','tags':['a'],'part':{'name':'x','size':1},'count':1,'unknown':1,'id':'1','tags':['b'],"
                + "'part':{'name':'y'},'count':null,'unknown':2}";
        Sample once = read("{'id':'1','tags':['b'],'part':{'name':'y'},'unknown':2}");
        assertThat(read(json)).isEqualTo(once);
        assertThat(KapsoJson.read(KapsoJson.read(json.replace('\'', '"'), JsonNode.class), Sample.class))
                .isEqualTo(once);
    }

    @Test
    void nothingMayFollowTheDocument() {
        for (String more : new String[] {"{}", "1", "x", "]", "\0"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read("{'id':'1'}" + more))
                    .withMessageStartingWith("not a Sample: ");
        }
        assertThat(read("{'id':'1'} \n")).isNotNull();
    }

    @Test
    void numbersThatNothingCanHoldCostNothingElse() {
        String digits = "9".repeat(5_000);
        Sample sample = with("'count':" + digits + ",'created_at':1E999999999,'anything':1E99999999999,'tags':['a']");
        assertThat(sample.tags()).containsExactly("a");
        assertThat(sample.anything()).contains(TextNode.valueOf("1E99999999999"));
        assertThat(sample.additionalProperties())
                .containsEntry("count", TextNode.valueOf(digits))
                .containsEntry("created_at", TextNode.valueOf("1E999999999"));
    }

    @Test
    void treesOfModelsCannotBeChanged() {
        Sample sample = read("{'id':'1','anything':{'a':1},'details':{'d':{'e':[1]}},'unknown':{'u':1}}");
        for (JsonNode tree : List.of(
                sample.anything().orElseThrow(),
                sample.details().get("d"),
                sample.additionalProperties().get("unknown"))) {
            assertThatThrownBy(() -> ((ObjectNode) tree).put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(((ObjectNode) KapsoJson.toTree(sample)).put("x", 1).has("x")).isTrue();
    }

    @Test
    void requestMayCarryWhatTheSdkDoesNotKnow() {
        Sample sample = Sample.builder()
                .id("1")
                .putAdditionalProperties("brand_new", tree("{'a':1}"))
                .build();
        assertThat(KapsoJson.toTree(sample)).isEqualTo(tree("{'id':'1','brand_new':{'a':1}}"));
    }

    @Test
    void patchKeepsClearsOrSets() {
        assertThat(KapsoJson.write(Sample.builder().id("1").build())).isEqualTo("{\"id\":\"1\"}");
        assertThat(KapsoJson.write(Sample.builder().id("1").note(Patch.clear()).build()))
                .isEqualTo("{\"id\":\"1\",\"note\":null}");
        assertThat(KapsoJson.write(Sample.builder().id("1").note(Patch.of("x")).build()))
                .isEqualTo("{\"id\":\"1\",\"note\":\"x\"}");
    }

    @Test
    void secretsAreNotPrinted() {
        Sample sample = Sample.builder()
                .id("1")
                .secretKey("sentinel")
                .note(Patch.of("sentinel"))
                .build();
        assertThat(sample.toString()).contains("[redacted]").doesNotContain("sentinel");
        assertThat(KapsoJson.write(sample)).contains("sentinel");
    }

    @Test
    void whatIsMissingIsNamedByItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{'display_name':'sentinel'}"))
                .withMessage("not a Sample: a required property is missing or of the wrong kind at id")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{'id':{'odd':'sentinel'}}"))
                .withMessage("not a Sample: a required property is missing or of the wrong kind at id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KapsoJson.read("{\"sample_parts\":[{\"size\":1}]}", Holder.class))
                .withMessage(
                        "not a Holder: a required property is missing or of the wrong kind at sample_name, owner_id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "'text'",
                "7",
                "{",
                "{'id':'1'",
                "{'id':'1',}",
                "<html>",
                "{'id':sentinel}"
            })
    void whatIsNoModel(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json))
                .withMessageStartingWith("not a Sample: ")
                .withMessageNotContaining("sentinel");
    }

    @Test
    void bytesThatAreNotUtf8() {
        byte[] latin1 = "{\"id\":\"Gr\u00fc\u00dfe\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatIllegalArgumentException().isThrownBy(() -> KapsoJson.read(latin1, Sample.class));
    }

    @Test
    void nestingHasABound() {
        String deepest = "[".repeat(199) + "]".repeat(199);
        assertThat(with("'anything':" + deepest).anything()).isPresent();
        for (int depth : new int[] {200, 1000, 100_000}) {
            String tooDeep = "[".repeat(depth) + "]".repeat(depth);
            assertThatIllegalArgumentException().isThrownBy(() -> with("'anything':" + tooDeep));
            assertThatIllegalArgumentException().isThrownBy(() -> with("'unknown':" + tooDeep));
            assertThatIllegalArgumentException().isThrownBy(() -> with("'count':" + tooDeep));
        }
    }

    @Test
    void anyJsonIsAJsonNode() {
        assertThat(KapsoJson.read("[1]", JsonNode.class)).hasSize(1);
    }

    @Test
    void modelsOfOneTypeAreReadByManyThreads() throws Exception {
        java.util.concurrent.ExecutorService threads = java.util.concurrent.Executors.newFixedThreadPool(8);
        try {
            java.util.List<java.util.concurrent.Callable<Sample>> tasks =
                    java.util.Collections.nCopies(200, () -> read("{'id':'1','count':'many'}"));
            for (java.util.concurrent.Future<Sample> sample : threads.invokeAll(tasks)) {
                assertThat(sample.get().additionalProperties()).containsOnlyKeys("count");
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
