package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A button that opens a web page.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code cta_url}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class CtaUrlMessage extends InteractiveMessage implements WithCtaUrlMessage {

    CtaUrlMessage() {}

    @Override
    public abstract Optional<MessageHeader> header();

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** The label of the button, at most 20 characters. */
    public abstract String displayText();

    /** The page, http or https. */
    public abstract String url();

    @Override
    public final String interactiveType() {
        return "cta_url";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {
        checks.text("interactive.action.parameters.display_text", displayText(), 20);
        checks.http("interactive.action.parameters.url", url());
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("name", "cta_url");
    }

    @Override
    final Set<String> parameterNames() {
        return Set.of("display_text", "url");
    }

    @Override
    final void writeParameters(JsonOut out) throws IOException {
        out.put("display_text", displayText()).put("url", url());
    }

    @Value.Check
    CtaUrlMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * A link button, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     * @param displayText the label of the button
     * @param url the page
     */
    public static CtaUrlMessage of(String to, String body, String displayText, String url) {
        return of(Recipient.phone(to), body, displayText, url);
    }

    /**
     * A link button.
     *
     * @param to the recipient
     * @param body the text
     * @param displayText the label of the button
     * @param url the page
     */
    public static CtaUrlMessage of(Recipient to, String body, String displayText, String url) {
        return builder()
                .recipient(to)
                .body(body)
                .displayText(displayText)
                .url(url)
                .build();
    }

    /** Begins a link button; recipient, {@code body}, {@code displayText} and {@code url} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CtaUrlMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableCtaUrlMessage.Builder
            implements Replying<Builder>, Heading<Builder> {
        Builder() {}

        /**
         * Sets the label and the page of the button.
         *
         * @param displayText the label, at most 20 characters
         * @param url the page, http or https
         */
        @CanIgnoreReturnValue
        public Builder addUrlButton(String displayText, String url) {
            return displayText(displayText).url(url);
        }
    }
}
