package ai.kapso.core.model;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code sticker} message. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = StickerContent.Builder.class)
public abstract class StickerContent extends MediaContent implements WithStickerContent {

    StickerContent() {}

    /** Whether the sticker moves. */
    public abstract Optional<Boolean> animated();

    @Override
    public MessageType messageType() {
        return MessageType.STICKER;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitSticker(this);
    }

    /** Begins sticker content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StickerContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableStickerContent.Builder {}
}
