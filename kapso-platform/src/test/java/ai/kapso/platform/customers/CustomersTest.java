package ai.kapso.platform.customers;

import static ai.kapso.platform.Replies.assertComplete;
import static ai.kapso.platform.Replies.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.ApiResponse;
import ai.kapso.core.NotFoundException;
import ai.kapso.core.Page;
import ai.kapso.core.UnprocessableException;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.WireLog;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.Replies;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CustomersTest {

    private static final String ID = "6f0f3a52-7c1e-4a43-9d0b-1c5c2f6f7a01";

    @RegisterExtension
    final WireLog wire = new WireLog();

    private Customers customers;

    @BeforeEach
    void connect() {
        customers = PlatformClient.create(wire.config().build()).customers();
    }

    @Test
    void getsACustomer() {
        wire.enqueue(200, Replies.data("customer"));

        Customer customer = customers.get(ID).execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("GET");
        assertThat(request.getTarget()).isEqualTo("/platform/v1/customers/" + ID);
        assertThat(request.getHeaders().get("X-API-Key")).isEqualTo(WireLog.API_KEY);
        assertThat(request.getHeaders().get("Accept")).startsWith("application/json");
        assertComplete(customer);
        assertThat(customer.id()).isEqualTo(ID);
        assertThat(customer.name()).isEqualTo("Bakery Lindenhof");
        assertThat(customer.externalCustomerId()).contains("crm-2041");
        assertThat(customer.createdAt()).contains(Instant.parse("2026-09-14T08:30:00Z"));
        assertThat(customer.updatedAt()).contains(Instant.parse("2026-10-02T16:05:11Z"));
        assertThat(KapsoJson.toTree(customer)).isEqualTo(Replies.tree("customer"));
    }

    @Test
    void createsACustomer() {
        wire.enqueue(201, Replies.data("customer"));

        ApiResponse<Customer> reply = customers
                .create(NewCustomer.builder()
                        .name("Bakery Lindenhof")
                        .externalCustomerId("crm-2041")
                        .build())
                .executeForResponse();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo("/platform/v1/customers");
        assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(WireLog.body(request))
                .isEqualTo(WireLog.tree(
                        "{\"customer\":{\"name\":\"Bakery Lindenhof\",\"external_customer_id\":\"crm-2041\"}}"));
        assertThat(reply.status()).isEqualTo(201);
        assertComplete(reply.body());
    }

    @Test
    void oddCustomerCostsNoOther() {
        wire.enqueueFault(
                200,
                "{\"data\":[{\"id\":\"c6\",\"name\":null},{\"id\":\"c7\",\"name\":{\"x\":1}},"
                        + "{\"id\":null,\"name\":\"Nobody\"},{\"id\":\"c8\",\"name\":\"Lindenhof\"}],"
                        + "\"meta\":{\"page\":1,\"per_page\":20,\"total_pages\":1,\"total_count\":4}}");

        Page<Customer> page = customers.list().execute();

        assertThat(page.items()).extracting(Customer::id).containsExactly("c6", "c7", "c8");
        assertThat(page.items()).extracting(Customer::name).containsExactly("", "", "Lindenhof");
        assertThat(page.items().get(1).additionalProperties()).containsKey("name");
        assertThat(page.unreadable()).singleElement().satisfies(element -> {
            assertThat(element.json().path("name").asText()).isEqualTo("Nobody");
            assertThat(element.reason()).endsWith("at id");
        });
    }

    @Test
    void sendsOnlyWhatWasGiven() {
        wire.enqueue(201, Replies.data("customer"));

        customers.create(NewCustomer.of("Bakery")).execute();

        assertThat(WireLog.body(wire.takeRequest())).isEqualTo(WireLog.tree("{\"customer\":{\"name\":\"Bakery\"}}"));
    }

    @Test
    void sendsPropertiesThatTheSdkDoesNotKnow() {
        wire.enqueueFault(201, Replies.data("customer"));

        customers
                .create(NewCustomer.builder()
                        .name("Bakery")
                        .putAdditionalProperties("segment", WireLog.tree("\"food\""))
                        .build())
                .execute();

        assertThat(WireLog.body(wire.takeRequest()).at("/customer/segment").asText())
                .isEqualTo("food");
    }

    @Test
    void changesACustomer() {
        wire.enqueue(200, Replies.data("customer"));

        Customer customer = customers
                .update(
                        ID,
                        CustomerUpdate.builder()
                                .name("Bakery Lindenhof")
                                .externalCustomerId("crm-2041")
                                .build())
                .execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("PATCH");
        assertThat(request.getTarget()).isEqualTo("/platform/v1/customers/" + ID);
        assertThat(WireLog.body(request))
                .isEqualTo(WireLog.tree(
                        "{\"customer\":{\"name\":\"Bakery Lindenhof\",\"external_customer_id\":\"crm-2041\"}}"));
        assertComplete(customer);
    }

    @Test
    void tellsKeepingFromClearing() {
        wire.enqueue(200, Replies.data(Replies.tree("customer").putNull("external_customer_id")));
        wire.enqueue(200, Replies.data("customer"));

        Customer cleared = customers
                .update(ID, CustomerUpdate.builder().clearExternalCustomerId().build())
                .execute();
        customers.update(ID, CustomerUpdate.builder().build()).execute();

        assertThat(WireLog.body(wire.takeRequest()))
                .isEqualTo(WireLog.tree("{\"customer\":{\"external_customer_id\":null}}"));
        assertThat(WireLog.body(wire.takeRequest())).isEqualTo(WireLog.tree("{\"customer\":{}}"));
        assertThat(cleared.externalCustomerId()).isEmpty();
        assertThat(cleared.additionalProperties()).isEmpty();
    }

    @Test
    void deletesACustomer() {
        wire.enqueue(204, "");

        customers.delete(ID).execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("DELETE");
        assertThat(request.getTarget()).isEqualTo("/platform/v1/customers/" + ID);
        assertThat(request.getBodySize()).isZero();
    }

    @Test
    void walksThroughAllPagesOfAList() {
        wire.enqueue(200, Replies.page(1, 2, Replies.withId("customer", "c-1"), Replies.withId("customer", "c-2")));
        wire.enqueue(200, Replies.page(2, 2, Replies.withId("customer", "c-3"), Replies.withId("customer", "c-4")));

        List<Customer> all = customers.list().stream().collect(Collectors.toList());

        assertThat(all).extracting(Customer::id).containsExactly("c-1", "c-2", "c-3", "c-4");
        all.forEach(customer -> assertComplete(customer));
        assertThat(wire.takeRequest().getTarget()).isEqualTo("/platform/v1/customers");
        assertThat(wire.takeRequest().getTarget()).isEqualTo("/platform/v1/customers?page=2");
        assertThat(wire.server().getRequestCount()).isEqualTo(2);
    }

    @Test
    void sendsEveryConditionOfAQueryWithEveryPage() {
        wire.enqueue(200, Replies.page(3, 4, Replies.tree("customer")));
        wire.enqueue(200, Replies.page(4, 4, Replies.tree("customer")));

        CustomerQuery query = CustomerQuery.builder()
                .nameContains("Linden & Hof")
                .externalCustomerId("crm-2041")
                .createdAfter(Instant.parse("2026-01-01T00:00:00Z"))
                .createdBefore(Instant.parse("2026-12-31T23:59:59Z"))
                .perPage(1)
                .page(3)
                .build();
        assertThat(customers.list(query).stream()).hasSize(2);

        for (String page : List.of("3", "4")) {
            RecordedRequest request = wire.takeRequest();
            assertThat(request.getUrl().encodedPath()).isEqualTo("/platform/v1/customers");
            assertThat(request.getUrl().queryParameterNames())
                    .containsExactlyInAnyOrder(
                            "name_contains",
                            "external_customer_id",
                            "created_after",
                            "created_before",
                            "per_page",
                            "page");
            assertThat(request.getUrl().queryParameter("name_contains")).isEqualTo("Linden & Hof");
            assertThat(request.getUrl().queryParameter("external_customer_id")).isEqualTo("crm-2041");
            assertThat(request.getUrl().queryParameter("created_after")).isEqualTo("2026-01-01T00:00:00Z");
            assertThat(request.getUrl().queryParameter("created_before")).isEqualTo("2026-12-31T23:59:59Z");
            assertThat(request.getUrl().queryParameter("per_page")).isEqualTo("1");
            assertThat(request.getUrl().queryParameter("page")).isEqualTo(page);
        }
    }

    @Test
    void getsOnePageWithItsTotal() {
        wire.enqueue(200, Replies.page(1, 3, Replies.tree("customer")));

        Page<Customer> page = customers.list().execute();

        assertThat(page.items()).hasSize(1);
        assertThat(page.hasNext()).isTrue();
        assertThat(page.totalCount()).contains(3L);
    }

    @Test
    void saysWhatTheApiRefused() {
        wire.enqueue(404, "{\"error\":\"Customer not found\"}");
        wire.enqueue(422, "{\"error\":\"Name has already been taken\"}");

        assertThatThrownBy(() -> customers.get(ID).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Customer not found")
                .hasMessageContaining("/customers/{customer_id}")
                .hasMessageNotContaining(ID);
        assertThatThrownBy(() -> customers.create(NewCustomer.of("Bakery")).execute())
                .isInstanceOf(UnprocessableException.class)
                .hasMessageContaining("Name has already been taken");
    }

    @Test
    void refusesWhatCanNeverBeRight() {
        assertRefused(() -> NewCustomer.of(" "), "NewCustomer", "name is blank");
        assertRefused(
                () -> NewCustomer.builder().name("").externalCustomerId(" ").build(),
                "name is blank",
                "external_customer_id is blank");
        assertRefused(() -> CustomerUpdate.builder().name(" ").build(), "name is blank");
        assertRefused(() -> CustomerQuery.builder().perPage(0).page(0).build(), "per_page is 0", "page is 0");
        assertRefused(() -> customers.get(" "), "customer_id is blank");
    }
}
