package ai.kapso.whatsapp.messages;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a message, without reflection. */
final class OutboundMessageWriter extends JsonSerializer<OutboundMessage> {

    @Override
    public void serialize(OutboundMessage message, JsonGenerator json, SerializerProvider provider) throws IOException {
        message.write(new JsonOut(json, provider));
    }
}
