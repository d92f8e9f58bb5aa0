package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/** A card with a picture or video and buttons that answer. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = QuickReplyCard.Builder.class)
public abstract class QuickReplyCard extends MediaCard implements WithQuickReplyCard {

    QuickReplyCard() {}

    /** The buttons: at least one, as many on every card, with ids that differ over all cards. */
    public abstract List<ReplyButton> buttons();

    @Override
    final void checkAction(Checks checks, String path, Unique ids) {
        checks.require(!buttons().isEmpty(), path + ".buttons", "is empty");
        for (int i = 0; i < buttons().size(); i++) {
            buttons().get(i).check(checks, path + ".buttons[" + i + "].quick_reply", ids);
        }
    }

    @Override
    final void checkLike(CarouselCard first, Checks checks, String path) {
        super.checkLike(first, checks, path);
        if (first instanceof QuickReplyCard) {
            int wanted = ((QuickReplyCard) first).buttons().size();
            int size = buttons().size();
            checks.require(
                    size == wanted, path + ".action.buttons", "has " + size + " items; the first card has " + wanted);
        }
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.beginList("buttons");
        for (ReplyButton button : buttons()) {
            button.write(out, "quick_reply");
        }
        out.endList();
    }

    /** Begins a card; header and a button are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link QuickReplyCard} values. Not thread-safe. */
    public static final class Builder extends ImmutableQuickReplyCard.Builder {
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

        /**
         * Adds a button.
         *
         * @param id what comes back when it is tapped
         * @param title what stands on it
         */
        @CanIgnoreReturnValue
        public Builder addButton(String id, String title) {
            return addButtons(ReplyButton.of(id, title));
        }
    }
}
