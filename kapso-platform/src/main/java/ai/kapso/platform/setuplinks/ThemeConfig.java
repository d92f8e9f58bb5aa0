package ai.kapso.platform.setuplinks;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The colours of the hosted setup page, each as {@code #RRGGBB}; what is not given has the default.
 *
 * <p>A request that holds a theme checks the form of its colours. Source: {@code theme_config} of
 * {@code POST /platform/v1/customers/{customer_id}/setup_links}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ThemeConfig.Builder.class)
public interface ThemeConfig extends JsonModel, WithThemeConfig {

    /** Buttons and other main elements; {@code #22c55e} by default. */
    Optional<String> primaryColor();

    /** Text on the primary colour; {@code #ffffff} by default. */
    Optional<String> primaryForegroundColor();

    /** The page; {@code #ffffff} by default. */
    Optional<String> backgroundColor();

    /** Text; {@code #0f172a} by default. */
    Optional<String> textColor();

    /** Less important text; {@code #64748b} by default. */
    Optional<String> mutedTextColor();

    /** Cards; as the page by default. */
    Optional<String> cardColor();

    /** Less important areas; {@code #f1f5f9} by default. */
    Optional<String> mutedColor();

    /** Borders; {@code #e2e8f0} by default. */
    Optional<String> borderColor();

    /** Secondary elements; {@code #f1f5f9} by default. */
    Optional<String> secondaryColor();

    /** Text on the secondary colour; {@code #0f172a} by default. */
    Optional<String> secondaryForegroundColor();

    /** Errors and what cannot be undone; {@code #ef4444} by default. */
    Optional<String> destructiveColor();

    /** Text on the destructive colour; {@code #fef2f2} by default. */
    Optional<String> destructiveForegroundColor();

    @Value.Check
    default ThemeConfig check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /** Begins a theme with the default colours. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ThemeConfig} values. Not thread-safe. */
    final class Builder extends ImmutableThemeConfig.Builder {}
}
