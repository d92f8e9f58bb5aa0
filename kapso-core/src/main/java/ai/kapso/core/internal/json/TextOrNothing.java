package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a text of which the empty one means nothing, as in the ids and numbers of users who hide their number. */
public final class TextOrNothing extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    /** For Jackson. */
    public TextOrNothing() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text == null || text.isEmpty() ? null : text;
    }
}
