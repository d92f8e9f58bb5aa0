package ai.kapso.platform.customers;

import ai.kapso.core.Call;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.PagedCall;
import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Operation;
import ai.kapso.core.internal.http.Pipeline;
import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * The customers of the project.
 *
 * <p>From {@code PlatformClient.customers()}. Immutable and thread-safe.
 */
@CheckReturnValue
public final class Customers {

    private static final String CUSTOMERS = "/customers";
    private static final String CUSTOMER = "/customers/{customer_id}";

    private final Pipeline pipeline;

    /** For {@code PlatformClient}, which gives this out. */
    public Customers(KapsoConfig config) {
        this.pipeline = Pipeline.of(config);
    }

    /** All customers, newest first: {@code GET /platform/v1/customers}. */
    public PagedCall<Customer> list() {
        return pipeline.paged(Operation.get(Api.PLATFORM, CUSTOMERS), Customer.class);
    }

    /**
     * Some customers, newest first: {@code GET /platform/v1/customers}.
     *
     * @param query which ones
     */
    public PagedCall<Customer> list(CustomerQuery query) {
        return pipeline.paged(Operation.get(Api.PLATFORM, CUSTOMERS).query(query), Customer.class);
    }

    /**
     * One customer: {@code GET /platform/v1/customers/{customer_id}}.
     *
     * @param customerId {@link Customer#id()}
     */
    public Call<Customer> get(String customerId) {
        return pipeline.call(Operation.get(Api.PLATFORM, CUSTOMER)
                .path("customer_id", customerId)
                .replyIn("data", Customer.class));
    }

    /**
     * Creates a customer: {@code POST /platform/v1/customers}.
     *
     * @param customer the customer
     */
    public Call<Customer> create(NewCustomer customer) {
        return pipeline.call(Operation.post(Api.PLATFORM, CUSTOMERS)
                .body("customer", customer)
                .replyIn("data", Customer.class));
    }

    /**
     * Changes a customer: {@code PATCH /platform/v1/customers/{customer_id}}.
     *
     * @param customerId {@link Customer#id()}
     * @param update what changes
     */
    public Call<Customer> update(String customerId, CustomerUpdate update) {
        return pipeline.call(Operation.patch(Api.PLATFORM, CUSTOMER)
                .path("customer_id", customerId)
                .body("customer", update)
                .replyIn("data", Customer.class));
    }

    /**
     * Deletes a customer: {@code DELETE /platform/v1/customers/{customer_id}}.
     *
     * @param customerId {@link Customer#id()}
     */
    public Call<@Nullable Void> delete(String customerId) {
        return pipeline.call(Operation.delete(Api.PLATFORM, CUSTOMER)
                .path("customer_id", customerId)
                .noReply());
    }
}
