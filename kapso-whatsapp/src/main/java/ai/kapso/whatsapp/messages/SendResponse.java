package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.http.Reply;
import ai.kapso.core.internal.http.ReplyDecoder;
import ai.kapso.core.internal.json.JsonReader;
import ai.kapso.core.internal.json.UnexpectedJsonException;
import java.io.IOException;

/** Reads the response of a send. Without the message's id it is none, whatever its status says. */
final class SendResponse implements ReplyDecoder<SentMessage> {

    @Override
    public SentMessage decode(Reply reply) throws IOException {
        SentMessage sent = JsonReader.of(SentMessage.class).read(reply.body());
        if (sent.messages().isEmpty() || sent.messages().get(0).id().isBlank()) {
            throw new UnexpectedJsonException("the message id is missing");
        }
        return sent;
    }
}
