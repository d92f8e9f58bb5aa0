package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.KapsoDecodeException;
import ai.kapso.core.NotFoundException;
import ai.kapso.core.Page;
import ai.kapso.core.PagedCall;
import ai.kapso.core.RetryPolicy;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagedCallTest {

    @RegisterExtension
    final WireLog wire = new WireLog();

    private PagedCall<JsonNode> things() {
        return things(Operation.get(Api.PLATFORM, "/things"));
    }

    private PagedCall<JsonNode> things(Operation.Builder operation) {
        return Calls.pipeline(wire.config().build(), new VirtualTimer()).paged(operation, JsonNode.class);
    }

    /** A page with these ids; after null means that it is the last. */
    private void page(String after, int... ids) {
        String items = IntStream.of(ids).mapToObj(id -> "{\"id\":" + id + "}").collect(Collectors.joining(","));
        String cursor = after == null ? "null" : "\"" + after + "\"";
        wire.enqueueFault(200, "{\"data\":[" + items + "],\"paging\":{\"cursors\":{\"after\":" + cursor + "}}}");
    }

    private static int id(JsonNode item) {
        return item.path("id").asInt();
    }

    private int requests() {
        return wire.server().getRequestCount();
    }

    @Test
    void nothingIsFetchedBeforeTheFirstItemIsAskedFor() {
        Iterator<JsonNode> items = things().iterator();
        Iterator<Page<JsonNode>> pages = things().pages().iterator();
        var stream = things().stream().map(PagedCallTest::id);
        assertThat(pages.hasNext()).isTrue();
        assertThat(requests()).isZero();
        page(null, 1);
        assertThat(items.hasNext()).isTrue();
        assertThat(requests()).isEqualTo(1);
        page(null, 1);
        assertThat(stream).containsExactly(1);
    }

    @Test
    void lastItemOfAPageDoesNotFetchTheNext() {
        page("B", 1, 2);
        page(null, 3);
        Iterator<JsonNode> items = things().iterator();
        assertThat(id(items.next())).isEqualTo(1);
        assertThat(items.hasNext()).isTrue();
        assertThat(id(items.next())).isEqualTo(2);
        assertThat(requests()).isEqualTo(1);
        assertThat(items.hasNext()).isTrue();
        assertThat(requests()).isEqualTo(2);
        assertThat(id(items.next())).isEqualTo(3);
        assertThat(items.hasNext()).isFalse();
        assertThat(requests()).isEqualTo(2);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
    }

    @Test
    void streamFetchesOnlyWhatItsLimitNeeds() {
        page("B", 1, 2);
        page("C", 3, 4);
        assertThat(things().stream().limit(2).map(PagedCallTest::id)).containsExactly(1, 2);
        assertThat(requests()).isEqualTo(1);
        page("B", 1, 2);
        assertThat(things().stream().map(PagedCallTest::id).filter(id -> id > 3).findFirst())
                .contains(4);
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void streamThatStopsAtThirdItemFetchesTwoPages() {
        page("B", 1, 2);
        page("C", 3, 4);
        assertThat(things().stream().limit(3).map(PagedCallTest::id)).containsExactly(1, 2, 3);
        assertThat(requests()).isEqualTo(2);
    }

    /** A page with these ids that says itself that another one follows. */
    private void pageWithNext(String next, int... ids) {
        String items = IntStream.of(ids).mapToObj(id -> "{\"id\":" + id + "}").collect(Collectors.joining(","));
        wire.enqueueFault(200, "{\"data\":[" + items + "],\"paging\":{\"next\":\"" + next + "\"}}");
    }

    @Test
    void emptyPagesInTheMiddleArePassedOver() {
        pageWithNext("B");
        pageWithNext("C", 1);
        pageWithNext("D");
        pageWithNext("E");
        page(null, 2);
        assertThat(things().stream().map(PagedCallTest::id)).containsExactly(1, 2);
    }

    @Test
    void emptyPageWithACursorAloneIsTheEnd() {
        page("B", 1);
        page("C");
        assertThat(things().stream().map(PagedCallTest::id)).containsExactly(1);
        assertThat(requests()).isEqualTo(2);
        page("B");
        assertThat(things().execute().hasNext()).isFalse();
    }

    @Test
    void emptyPagesAreShownAsPages() {
        pageWithNext("B");
        page(null, 1);
        List<Integer> sizes = new ArrayList<>();
        things().pages().forEach(page -> sizes.add(page.items().size()));
        assertThat(sizes).containsExactly(0, 1);
    }

    @Test
    void emptyListIsEmpty() {
        page(null);
        assertThat(things().iterator().hasNext()).isFalse();
    }

    @Test
    void cursorThatRepeatsEndsTheWalkAfterThePageThatHasIt() {
        page("B", 1);
        page("C", 2);
        page("B", 3);
        List<Integer> seen = new ArrayList<>();
        KapsoDecodeException failure =
                catchThrowableOfType(KapsoDecodeException.class, () -> things().forEach(item -> seen.add(id(item))));
        assertThat(failure).hasMessageContaining("the same cursor twice").hasMessageContaining("GET /things");
        assertThat(failure.accepted()).isFalse();
        assertThat(seen).as("nothing that was fetched is lost").containsExactly(1, 2, 3);
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void cursorThatDoesNotMoveIsTheEnd() {
        page("B", 1);
        page("B", 2);
        assertThat(things().stream().map(PagedCallTest::id)).containsExactly(1, 2);
        assertThat(requests()).isEqualTo(2);
        pageWithNext("https://api.example/things?after=B", 1);
        pageWithNext("https://api.example/things?after=B", 2);
        assertThat(things().stream().map(PagedCallTest::id)).containsExactly(1, 2);
        assertThat(requests()).isEqualTo(4);
    }

    /** With one cursor in memory a circle may be walked a few times before it is seen, but not for long. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0, 2", "0, 7", "3, 2", "5, 5", "10, 1", "1, 20"})
    void circleOfAnyLengthEnds(int before, int length) {
        for (int i = 0; i < 3 * (before + length) + 3; i++) {
            int at = i < before ? i : before + (i - before) % length;
            int next = at + 1 < before + length ? at + 1 : before;
            page("C" + next, at);
        }
        Throwable end = catchThrowable(() -> things().forEach(item -> {}));
        assertThat(length == 1 ? end == null : end instanceof KapsoDecodeException)
                .as("%s", end)
                .isTrue();
    }

    @Test
    void cursorThatTheCallerBeganWithEndsTheWalkToo() {
        page("A", 1);
        assertThat(things(Operation.get(Api.PLATFORM, "/things").query("after", "A")).stream()
                        .map(PagedCallTest::id))
                .containsExactly(1);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void serverThatDoesNotCountPagesEndsTheWalk() {
        for (int i = 0; i < 2; i++) {
            wire.enqueueFault(200, "{\"data\":[{\"id\":1}],\"meta\":{\"page\":1,\"total_pages\":9}}");
        }
        assertThatExceptionOfType(KapsoDecodeException.class)
                .isThrownBy(() -> things().stream().count());
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void eachWalkIsItsOwn() {
        PagedCall<JsonNode> things = things();
        page("B", 1);
        page("B", 1);
        page(null, 2);
        page(null, 2);
        Iterator<JsonNode> one = things.iterator();
        Iterator<JsonNode> other = things.iterator();
        assertThat(List.of(id(one.next()), id(other.next()), id(one.next()), id(other.next())))
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void failureInTheMiddleLeavesWhatWasReadAndCanBeTriedAgain() {
        page("B", 1);
        wire.enqueueFault(404, "{\"error\":\"gone\"}");
        page(null, 2);
        Iterator<JsonNode> items = things().iterator();
        assertThat(id(items.next())).isEqualTo(1);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(items::hasNext);
        assertThat(id(items.next())).isEqualTo(2);
        assertThat(items.hasNext()).isFalse();
        wire.takeRequest();
        assertThat(wire.takeRequest().getTarget()).isEqualTo(wire.takeRequest().getTarget());
    }

    @Test
    void asACallItGetsOnePage() throws Exception {
        page("B", 1, 2);
        Page<JsonNode> page = things().execute();
        assertThat(page).hasSize(2);
        assertThat(page.hasNext()).isTrue();
        assertThat(page.nextQuery()).containsEntry("after", "B");
        page("B", 1);
        assertThat(things().executeAsync().get(20, TimeUnit.SECONDS).items()).hasSize(1);
        page("B", 1);
        assertThat(things().executeForResponse().body().items()).hasSize(1);
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void optionsOfTheCallGoWithEveryPage() {
        page("B", 1);
        page(null, 2);
        assertThat(things()
                        .withHeader("X-Trace", "t")
                        .withTimeout(Duration.ofSeconds(30))
                        .withRetryPolicy(RetryPolicy.none())
                        .stream())
                .hasSize(2);
        assertThat(wire.takeRequest().getHeaders().get("X-Trace")).isEqualTo("t");
        assertThat(wire.takeRequest().getHeaders().get("X-Trace")).isEqualTo("t");
    }

    @Test
    void pagesCannotBeChanged() {
        page(null, 1);
        Page<JsonNode> page = things().execute();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> page.items().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> page.nextQuery().clear());
        assertThat(page).hasToString("Page{1 items, last}");
    }
}
