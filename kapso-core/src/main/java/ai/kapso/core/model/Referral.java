package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The ad or post through which a contact came to write. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Referral.Builder.class)
public interface Referral extends JsonModel, WithReferral {

    /** Where the ad or post is. */
    Optional<String> sourceUrl();

    /** Meta's id of the ad or post. */
    Optional<String> sourceId();

    /** Whether it is an ad or a post. */
    Optional<ReferralSourceType> sourceType();

    /** The ad's text. */
    Optional<String> body();

    /** The ad's headline. */
    Optional<String> headline();

    /** {@code image} or {@code video}. */
    Optional<String> mediaType();

    /** The ad's picture. */
    Optional<String> imageUrl();

    /** The ad's video. */
    Optional<String> videoUrl();

    /** A still of the ad's video. */
    Optional<String> thumbnailUrl();

    /** Meta's id of the click, to report conversions with; ads in statuses have none. */
    Optional<String> ctwaClid();

    /** The reference that the link carried. */
    Optional<String> ref();

    /** The greeting that the ad showed in the chat. */
    Optional<WelcomeMessage> welcomeMessage();

    /** Begins a referral. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Referral} values. Not thread-safe. */
    final class Builder extends ImmutableReferral.Builder {}
}
