package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.Objects;
import org.immutables.value.Value;

/** A card with a picture or video and a button that opens a web page. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = UrlCard.Builder.class)
public abstract class UrlCard extends MediaCard implements WithUrlCard {

    UrlCard() {}

    /** What stands on the button, at most 20 characters. */
    public abstract String displayText();

    /** The page, http or https. */
    public abstract String url();

    @Override
    final void checkAction(Checks checks, String path, Unique ids) {
        checks.text(path + ".parameters.display_text", displayText(), 20);
        checks.http(path + ".parameters.url", url());
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("name", "cta_url");
        out.begin("parameters")
                .put("display_text", displayText())
                .put("url", url())
                .end();
    }

    /** Begins a card; header, {@code displayText} and {@code url} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UrlCard} values. Not thread-safe. */
    public static final class Builder extends ImmutableUrlCard.Builder {
        Builder() {}

        /**
         * Sets a picture as header.
         *
         * @param image the file
         */
        @CanIgnoreReturnValue
        public Builder image(MediaRef image) {
            Objects.requireNonNull(image, "image is null");
            return header(MessageHeader.image(image));
        }

        /**
         * Sets a video as header.
         *
         * @param video the file
         */
        @CanIgnoreReturnValue
        public Builder video(MediaRef video) {
            Objects.requireNonNull(video, "video is null");
            return header(MessageHeader.video(video));
        }
    }
}
