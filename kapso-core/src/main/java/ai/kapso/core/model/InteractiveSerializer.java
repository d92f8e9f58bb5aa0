package ai.kapso.core.model;

import ai.kapso.core.internal.json.PropertyWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes {@link InteractiveContent}, the answer in the property that its type names. */
final class InteractiveSerializer extends StdSerializer<InteractiveContent> {

    private static final long serialVersionUID = 1L;

    InteractiveSerializer() {
        super(InteractiveContent.class);
    }

    @Override
    public void serialize(InteractiveContent content, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        PropertyWriter out = PropertyWriter.of(generator, provider);
        out.value("type", content.type());
        if (content.reply().isPresent()) {
            InteractiveReply reply = content.reply().get();
            out.value(reply.type().value(), reply instanceof UnknownReply ? ((UnknownReply) reply).json() : reply);
        }
        out.value("header", content.header());
        out.value("body", content.body());
        out.value("footer", content.footer());
        out.value("action", content.action());
        out.end(content.additionalProperties());
    }
}
