package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The name on a contact card. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ContactName.Builder.class)
public interface ContactName extends JsonModel, WithContactName {

    /** The name as shown. */
    @Value.Redacted
    Optional<String> formattedName();

    /** First name. */
    @Value.Redacted
    Optional<String> firstName();

    /** Last name. */
    @Value.Redacted
    Optional<String> lastName();

    /** Middle name. */
    @Value.Redacted
    Optional<String> middleName();

    /** What follows the name, such as {@code Jr}. */
    @Value.Redacted
    Optional<String> suffix();

    /** What precedes the name, such as {@code Dr}. */
    @Value.Redacted
    Optional<String> prefix();

    /**
     * A name in one piece.
     *
     * @param formattedName the name as shown
     */
    static ContactName of(String formattedName) {
        return builder().formattedName(formattedName).build();
    }

    /** Begins a contact name. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactName} values. Not thread-safe. */
    final class Builder extends ImmutableContactName.Builder {}
}
