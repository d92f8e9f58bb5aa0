package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.kapso.core.KapsoDecodeException;
import ai.kapso.core.Page;
import ai.kapso.core.UnreadableElement;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which lists say what comes next: first what is read of one page, then each style over the wire. */
class PagingStylesTest {

    @RegisterExtension
    final WireLog wire = new WireLog();

    private static Page<JsonNode> page(String json, Map<String, List<String>> headers) throws IOException {
        return new PageReader<>(JsonNode.class).decode(new Reply(200, headers, json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> next(String paging) throws IOException {
        return page("{\"data\":[{\"id\":1}]," + paging + "}", Map.of()).nextQuery();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'cursors':{'before':'QQ','after':'Qg'}}                                                  | ",
                "{'cursors':{'before':'QQ','after':'Qg'},'next':null}                                      | ",
                "{'cursors':{'before':'QQ','after':'Qg'},'next':''}                                        | ",
                "{'cursors':{'before':'QQ','after':'Qg'},'next':'https://graph.facebook.com/v24.0/1/x?after=Qg'} | Qg",
                "{'cursors':{'before':'QQ','after':'Qg'},'next':'https://graph.facebook.com/v24.0/1/x?limit=2'}  | Qg",
            })
    void listsOfMetaEndWhereNextIsMissing(String paging, String expected) throws IOException {
        String json = "{\"data\":[{\"id\":\"t1\"}],\"paging\":" + paging.replace('\'', '"') + "}";
        Page<JsonNode> page = new PageReader<>(JsonNode.class)
                .ofMeta()
                .decode(new Reply(200, Map.of(), json.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.nextQuery()).isEqualTo(expected == null ? Map.of() : Map.of("after", expected));
    }

    /** Which of the WhatsApp lists are Meta's: all that are not Kapso's alone, whoever is called. */
    @Test
    void whoseListItIsDecidesAboutItsEnd() {
        String json = "{\"data\":[{\"id\":1}],\"paging\":{\"cursors\":{\"before\":\"QQ\",\"after\":\"Qg\"}}}";
        Operation.Builder templates = Operation.get(Api.META, "/{business_account_id}/message_templates")
                .path("business_account_id", "1");
        Operation.Builder history = Operation.get(Api.META, "/{phone_number_id}/messages")
                .path("phone_number_id", "1")
                .kapsoOnly();
        respond(json);
        assertThat(walk(templates)).containsExactly(1);
        respond(json);
        respond("{\"data\":[]}");
        assertThat(walk(history)).containsExactly(1);
        assertThat(wire.server().getRequestCount()).isEqualTo(3);
        respond(json);
        assertThat(Calls.pipeline(
                                ai.kapso.core.KapsoConfig.builder()
                                        .accessToken("token")
                                        .metaBaseUrl(wire.server().url("/").uri())
                                        .build(),
                                new VirtualTimer())
                        .paged(templates, JsonNode.class)
                        .execute()
                        .hasNext())
                .isFalse();
    }

    @Test
    void cursorThatIsNotEncodedAsItShouldBeCostsNoPage() throws IOException {
        Map<String, String> next = next("\"paging\":{\"next\":\"https://x.example/y?after=%zz\"}");
        assertThat(next).isEqualTo(Map.of("after", "%zz"));
    }

    @Test
    void oddItemCostsNoOtherItem() throws IOException {
        Page<Odd> page = new PageReader<>(Odd.class)
                .decode(new Reply(
                        200,
                        Map.of(),
                        "{\"data\":[{\"number\":{}},{\"number\":2},7,null]}".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.items()).extracting(odd -> odd.number).containsExactly(2);
        assertThat(page.unreadable()).extracting(UnreadableElement::index).containsExactly(0, 2);
        assertThat(page.unreadable().get(0).json()).hasToString("{\"number\":{}}");
        assertThat(page.unreadable().get(0))
                .hasToString("item 0: a required property is missing or of the wrong kind" + " at number");
        assertThat(page).hasToString("Page{1 items, 2 unreadable, last}");
    }

    @Test
    void walkByItemLogsWhatItLeavesOut() {
        respond("{\"data\":[{\"number\":{\"secret\":1}},{\"number\":2}]}");
        try (LogCapture log = new LogCapture("ai.kapso.http")) {
            assertThat(Calls.pipeline(wire.config().build(), new VirtualTimer()).paged(things(), Odd.class).stream())
                    .hasSize(1);
            assertThat(log.text())
                    .contains("GET /things: an item cannot be read and is left out (item 0: ")
                    .doesNotContain("secret");
        }
    }

    static final class Odd {
        @com.fasterxml.jackson.annotation.JsonProperty
        int number;
    }

    private static Map<String, String> nextByHeaders(Map<String, List<String>> headers) throws IOException {
        return page("[{\"id\":1}]", headers).nextQuery();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'cursors':{'before':'AAA','after':'BBB'}}                                  | BBB",
                "{'cursors':{'before':null,'after':'BBB'},'next':'CCC','previous':null}       | CCC",
                "{'cursors':{'after':'/9j/4AAQ=='},'next':'/9j/4AAQ==','previous':null}        | /9j/4AAQ==",
                "{'cursors':{'after':'BBB'},'next':'https://graph.facebook.com/v24.0/1/x?limit=25&after=CCC'} | CCC",
                "{'cursors':{'after':'BBB'},'next':'https://graph.facebook.com/v24.0/1/x?after=C%2BC%3D&limit=25#end'} | C+C=",
                "{'next':'/v24.0/1/message_templates?after=CCC'}                              | CCC",
                "{'next':'?after=CCC'}                                                        | CCC",
                "{'cursors':{'after':'BBB'},'next':'https://graph.facebook.com/v24.0/1/x'}     | BBB",
                "{'next':'CCC'}                                                               | CCC",
                "{'cursors':{'after':7}}                                                      | 7",
            })
    void cursor(String paging, String expected) throws IOException {
        assertThat(next("\"paging\":" + paging.replace('\'', '"'))).isEqualTo(Map.of("after", expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'cursors':null}",
                "{'cursors':{}}",
                "{'cursors':{'before':'AAA'}}",
                "{'cursors':{'before':'AAA','after':null}}",
                "{'cursors':{'before':'AAA','after':''}}",
                "{'cursors':{'before':'AAA','after':'BBB'},'next':null,'previous':'AAA'}",
                "{'cursors':{'before':null,'after':null},'next':null,'previous':null}",
                "{'next':''}",
                "{'next':{'odd':true}}",
                "null",
                "'odd'",
            })
    void noCursor(String paging) throws IOException {
        assertThat(next("\"paging\":" + paging.replace('\'', '"'))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'page':1,'per_page':20,'total_pages':3,'total_count':41}           | 2",
                "{'current_page':2,'per_page':20,'total_pages':3,'total_count':41}   | 3",
                "{'page':'1','total_pages':'3','total_count':'41'}                   | 2",
            })
    void number(String meta, String expected) throws IOException {
        Page<JsonNode> page = page("{\"data\":[],\"meta\":" + meta.replace('\'', '"') + "}", Map.of());
        assertThat(page.nextQuery()).isEqualTo(Map.of("page", expected));
        assertThat(page.totalCount()).contains(41L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'page':3,'per_page':20,'total_pages':3,'total_count':41}",
                "{'page':1,'per_page':20,'total_pages':0,'total_count':0}",
                "{'page':4,'total_pages':3}",
                "{'total_count':41}",
                "{'page':null,'total_pages':null}",
                "{'page':'many','total_pages':3}",
                "{}",
                "null",
            })
    void noNumber(String meta) throws IOException {
        assertThat(next("\"meta\":" + meta.replace('\'', '"'))).isEmpty();
    }

    @Test
    void cursorsWinOverNumbersAndNumbersStandIn() throws IOException {
        String meta = "\"meta\":{\"page\":1,\"total_pages\":3}";
        assertThat(next("\"paging\":{\"cursors\":{\"after\":\"BBB\"}}," + meta)).isEqualTo(Map.of("after", "BBB"));
        assertThat(next("\"paging\":{\"next\":null}," + meta)).isEmpty();
        assertThat(next("\"paging\":null," + meta)).isEqualTo(Map.of("page", "2"));
        assertThat(next("\"paging\":{}," + meta)).isEqualTo(Map.of("page", "2"));
    }

    @Test
    void paginationInData() throws IOException {
        String data = "{\"data\":{\"available\":true,\"events\":[{\"id\":1},{\"id\":2}],\"pagination\":%s}}";
        Page<JsonNode> page = page(String.format(data, "{\"has_more\":true,\"next_cursor\":\"BBB\"}"), Map.of());
        assertThat(page.items()).hasSize(2);
        assertThat(page.nextQuery()).isEqualTo(Map.of("cursor", "BBB"));
        assertThat(page(String.format(data, "{\"has_more\":false,\"next_cursor\":\"BBB\"}"), Map.of())
                        .nextQuery())
                .isEmpty();
        assertThat(page(String.format(data, "{\"has_more\":true,\"next_cursor\":null}"), Map.of())
                        .nextQuery())
                .isEmpty();
        assertThat(page(String.format(data, "{\"next_cursor\":\"BBB\"}"), Map.of())
                        .nextQuery())
                .isEqualTo(Map.of("cursor", "BBB"));
    }

    @Test
    void headersOfAPlainList() throws IOException {
        Map<String, List<String>> headers = Map.of(
                "X-Total",
                List.of("41"),
                "X-Total-Pages",
                List.of("3"),
                "X-Page",
                List.of(" 1 "),
                "X-Per-Page",
                List.of("20"));
        Page<JsonNode> page = page("[{\"id\":1}]", headers);
        assertThat(page.nextQuery()).isEqualTo(Map.of("page", "2"));
        assertThat(page.totalCount()).contains(41L);
        assertThat(nextByHeaders(Map.of("x-page", List.of("3"), "x-total-pages", List.of("3"))))
                .isEmpty();
        assertThat(nextByHeaders(Map.of("X-Page", List.of("99999999999999999999"), "X-Total-Pages", List.of("x"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<https://api.kapso.ai/x?page=1>; rel=\"prev\", <https://api.kapso.ai/x?page=3&per_page=20>; rel=\"next\" | 3",
                "<https://api.kapso.ai/x?ids=1,2,3&page=2>; title=\"a,b\"; rel=next, <https://api.kapso.ai/x?page=9>; rel=\"last\" | 2",
            })
    void linkHeader(String link, String expected) throws IOException {
        assertThat(nextByHeaders(Map.of("Link", List.of(link)))).isEqualTo(Map.of("page", expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://api.kapso.ai/x?page=9>; rel=\"last\"",
                "<https://api.kapso.ai/x>; rel=\"next\"",
                "https://api.kapso.ai/x?page=2; rel=\"next\"",
                "<https://api.kapso.ai/x?page=1>; rel=\"prev\", <https://api.kapso.ai/x?page=9>; rel=\"nextish",
                ""
            })
    void linkHeaderThatLeadsNowhere(String link) throws IOException {
        assertThat(nextByHeaders(Map.of("Link", List.of(link)))).isEmpty();
    }

    @Test
    void nullsInAListAreLeftOut() throws IOException {
        assertThat(page("{\"data\":[null,{\"id\":1},null]}", Map.of()).items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"data\":null}", "{\"data\":{}}", "{\"data\":7}", "7", "null", ""})
    void replyWithoutAListCannotBeRead(String json) {
        wire.enqueueFault(200, json);
        assertThatExceptionOfType(KapsoDecodeException.class)
                .isThrownBy(() -> Calls.pipeline(wire.config().build(), new VirtualTimer())
                        .paged(Operation.get(Api.PLATFORM, "/things"), JsonNode.class)
                        .execute())
                .withMessageContaining("the list is missing");
    }

    private List<Integer> walk(Operation.Builder operation) {
        return Calls.pipeline(wire.config().build(), new VirtualTimer()).paged(operation, JsonNode.class).stream()
                .map(item -> item.path("id").asInt())
                .collect(Collectors.toList());
    }

    private Operation.Builder things() {
        return Operation.get(Api.PLATFORM, "/things").query("status", "open & new");
    }

    private void respond(String json, String... headers) {
        MockResponse.Builder response = new MockResponse.Builder().body(json);
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        wire.enqueueFault(response.build());
    }

    private List<String> targets() {
        return List.of(wire.takeRequest().getTarget(), wire.takeRequest().getTarget());
    }

    @Test
    void walkByCursor() {
        respond("{\"data\":[{\"id\":1}],\"paging\":{\"cursors\":{\"after\":\"B+/=\"}}}");
        respond("{\"data\":[{\"id\":2}],\"paging\":{\"cursors\":{\"before\":\"B+/=\"}}}");
        assertThat(walk(things())).containsExactly(1, 2);
        assertThat(targets())
                .containsExactly(
                        "/platform/v1/things?status=open%20%26%20new",
                        "/platform/v1/things?status=open%20%26%20new&after=B%2B%2F%3D");
    }

    @Test
    void walkByUrlNeverCallsTheUrl() {
        respond(
                "{\"data\":[{\"id\":1}],\"paging\":{\"next\":\"http://evil.invalid/v24.0/steal?access_token=x&after=CCC\"}}");
        respond("{\"data\":[{\"id\":2}],\"paging\":{}}");
        assertThat(walk(things())).containsExactly(1, 2);
        assertThat(targets().get(1)).isEqualTo("/platform/v1/things?status=open%20%26%20new&after=CCC");
    }

    @Test
    void walkByNumber() {
        respond("{\"data\":[{\"id\":1}],\"meta\":{\"page\":1,\"total_pages\":2,\"total_count\":2}}");
        respond("{\"data\":[{\"id\":2}],\"meta\":{\"page\":2,\"total_pages\":2,\"total_count\":2}}");
        assertThat(walk(things().query("page", 1))).containsExactly(1, 2);
        assertThat(targets())
                .containsExactly(
                        "/platform/v1/things?status=open%20%26%20new&page=1",
                        "/platform/v1/things?status=open%20%26%20new&page=2");
    }

    @Test
    void walkByPaginationInData() {
        respond("{\"data\":{\"events\":[{\"id\":1}],\"pagination\":{\"has_more\":true,\"next_cursor\":\"N2\"}}}");
        respond("{\"data\":{\"events\":[{\"id\":2}],\"pagination\":{\"has_more\":false,\"next_cursor\":null}}}");
        assertThat(walk(things())).containsExactly(1, 2);
        assertThat(targets().get(1)).endsWith("&cursor=N2");
    }

    @Test
    void walkByHeaders() {
        respond("[{\"id\":1}]", "X-Page", "1", "X-Total-Pages", "2");
        respond("[{\"id\":2}]", "X-Page", "2", "X-Total-Pages", "2");
        assertThat(walk(things())).containsExactly(1, 2);
        assertThat(targets().get(1)).endsWith("&page=2");
    }
}
