package ai.kapso.core.model;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The content of a {@code document} message: any file. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = DocumentContent.Builder.class)
public abstract class DocumentContent extends MediaContent implements WithDocumentContent {

    DocumentContent() {}

    @Override
    public MessageType messageType() {
        return MessageType.DOCUMENT;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitDocument(this);
    }

    /** Begins document content. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DocumentContent} values. Not thread-safe. */
    public static final class Builder extends ImmutableDocumentContent.Builder {}
}
