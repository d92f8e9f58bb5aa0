package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A button that opens the catalog.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code catalog_message}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class CatalogMessage extends InteractiveMessage implements WithCatalogMessage {

    CatalogMessage() {}

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** The product whose picture is shown; the first of the catalog by default. */
    public abstract Optional<String> thumbnailProductRetailerId();

    @Override
    public final String interactiveType() {
        return "catalog_message";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {
        checks.notBlank("interactive.action.parameters.thumbnail_product_retailer_id", thumbnailProductRetailerId());
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("name", "catalog_message");
    }

    @Override
    final Set<String> parameterNames() {
        return Set.of("thumbnail_product_retailer_id");
    }

    @Override
    final boolean hasParameters() {
        return thumbnailProductRetailerId().isPresent();
    }

    @Override
    final void writeParameters(JsonOut out) throws IOException {
        out.put("thumbnail_product_retailer_id", thumbnailProductRetailerId());
    }

    @Value.Check
    CatalogMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * A link to the catalog, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     */
    public static CatalogMessage of(String to, String body) {
        return of(Recipient.phone(to), body);
    }

    /**
     * A link to the catalog.
     *
     * @param to the recipient
     * @param body the text
     */
    public static CatalogMessage of(Recipient to, String body) {
        return builder().recipient(to).body(body).build();
    }

    /** Begins a link to the catalog; recipient and {@code body} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CatalogMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableCatalogMessage.Builder implements Replying<Builder> {
        Builder() {}
    }
}
