package ai.kapso.platform.setuplinks;

import ai.kapso.core.Call;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.PagedCall;
import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Operation;
import ai.kapso.core.internal.http.Pipeline;
import com.google.errorprone.annotations.CheckReturnValue;

/**
 * The setup links of one customer.
 *
 * <p>From {@code PlatformClient.setupLinks(customerId)}. Immutable and thread-safe.
 */
@CheckReturnValue
public final class SetupLinks {

    private static final String LINKS = "/customers/{customer_id}/setup_links";

    private final Pipeline pipeline;
    private final String customerId;

    /** For {@code PlatformClient}, which gives this out. */
    public SetupLinks(KapsoConfig config, String customerId) {
        this.pipeline = Pipeline.of(config);
        this.customerId = customerId;
    }

    /** All links of the customer, newest first: {@code GET /platform/v1/customers/{customer_id}/setup_links}. */
    public PagedCall<SetupLink> list() {
        return pipeline.paged(links(Operation.get(Api.PLATFORM, LINKS)), SetupLink.class);
    }

    /**
     * Some links of the customer, newest first: {@code GET /platform/v1/customers/{customer_id}/setup_links}.
     *
     * @param query which ones
     */
    public PagedCall<SetupLink> list(SetupLinkQuery query) {
        return pipeline.paged(links(Operation.get(Api.PLATFORM, LINKS)).query(query), SetupLink.class);
    }

    /**
     * Makes a link, which revokes the customer's link before it:
     * {@code POST /platform/v1/customers/{customer_id}/setup_links}. The reply alone holds {@link SetupLink#token()}.
     *
     * @param link the link; {@link NewSetupLink#defaults()} will often do
     */
    public Call<SetupLink> create(NewSetupLink link) {
        return pipeline.call(links(Operation.post(Api.PLATFORM, LINKS))
                .body("setup_link", link)
                .replyIn("data", SetupLink.class));
    }

    /**
     * Changes or revokes a link: {@code PATCH /platform/v1/customers/{customer_id}/setup_links/{setup_link_id}}.
     *
     * @param setupLinkId {@link SetupLink#id()}
     * @param update what changes
     */
    public Call<SetupLink> update(String setupLinkId, SetupLinkUpdate update) {
        return pipeline.call(links(Operation.patch(Api.PLATFORM, LINKS + "/{setup_link_id}"))
                .path("setup_link_id", setupLinkId)
                .body("setup_link", update)
                .replyIn("data", SetupLink.class));
    }

    private Operation.Builder links(Operation.Builder operation) {
        return operation.path("customer_id", customerId);
    }
}
