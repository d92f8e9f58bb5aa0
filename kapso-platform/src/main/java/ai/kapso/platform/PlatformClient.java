package ai.kapso.platform;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.RawClient;
import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.RawClients;
import ai.kapso.platform.customers.Customers;
import ai.kapso.platform.phonenumbers.PhoneNumbers;
import ai.kapso.platform.setuplinks.SetupLinks;
import ai.kapso.platform.webhooks.PhoneNumberWebhooks;
import ai.kapso.platform.webhooks.ProjectWebhooks;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Objects;

/**
 * The Kapso Platform API: customers, setup links, phone numbers, webhooks.
 *
 * <pre>{@code
 * PlatformClient platform = PlatformClient.create(KapsoConfig.fromEnvironment());
 * Customer acme = platform.customers().create(NewCustomer.of("Acme")).execute();
 * SetupLink link = platform.setupLinks(acme.id()).create(NewSetupLink.defaults()).execute();
 * }</pre>
 *
 * <p>Clients of one config share its connections; a client holds nothing to close. Immutable and thread-safe.
 */
@CheckReturnValue
public final class PlatformClient {

    private final KapsoConfig config;

    private PlatformClient(KapsoConfig config) {
        this.config = config;
    }

    /**
     * A client.
     *
     * @param config with an API key; the Platform API is Kapso's own, so a config that goes straight to Meta does not do
     */
    public static PlatformClient create(KapsoConfig config) {
        return new PlatformClient(Objects.requireNonNull(config, "config"));
    }

    /** The customers of the project. */
    public Customers customers() {
        return new Customers(config);
    }

    /**
     * The setup links of one customer.
     *
     * @param customerId Kapso's id of the customer
     */
    public SetupLinks setupLinks(String customerId) {
        return new SetupLinks(config, customerId);
    }

    /** The WhatsApp numbers that are connected to the project. */
    public PhoneNumbers phoneNumbers() {
        return new PhoneNumbers(config);
    }

    /** The webhooks of the project, and test deliveries for all webhooks. */
    public ProjectWebhooks webhooks() {
        return new ProjectWebhooks(config);
    }

    /**
     * The webhooks of one number.
     *
     * @param phoneNumberId Meta's id of the number
     */
    public PhoneNumberWebhooks webhooks(String phoneNumberId) {
        return new PhoneNumberWebhooks(config, phoneNumberId);
    }

    /** Calls for operations that this version of the SDK has no method for; paths follow {@code /platform/v1}. */
    public RawClient raw() {
        return RawClients.of(config, Api.PLATFORM);
    }
}
