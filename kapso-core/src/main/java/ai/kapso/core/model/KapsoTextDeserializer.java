package ai.kapso.core.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads {@link KapsoText}, which is mostly a plain text. */
final class KapsoTextDeserializer extends StdDeserializer<KapsoText> {

    private static final long serialVersionUID = 1L;

    KapsoTextDeserializer() {
        super(KapsoText.class);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public KapsoText deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? KapsoText.of(parser.getText())
                : KapsoText.of(context.readTree(parser));
    }
}
