package ai.kapso.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.JsonTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownContentTest {

    private static UnknownContent unknown(String json) {
        Message message = KapsoJson.read(json, Message.class);
        JsonTrees.assertSameMeaning(KapsoJson.write(message), json);
        return message.content().as(UnknownContent.class).orElseThrow();
    }

    @Test
    void keepsKindsOfTomorrowAsTheyAre() {
        UnknownContent poll = unknown("{\"id\":\"1\",\"type\":\"poll\",\"poll\":{\"question\":\"Tea?\"}}");

        assertThat(poll.messageType().value()).isEqualTo("poll");
        assertThat(poll.messageType().known()).isEqualTo(MessageType.Known.UNKNOWN);
        assertThat(poll.json().orElseThrow().path("question").textValue()).isEqualTo("Tea?");
        assertThat(poll.problem()).isEmpty();
        assertThat(unknown("{\"poll\":[1],\"type\":\"poll\"}").json()).isPresent();
        assertThat(unknown("{\"type\":\"poll\"}").json()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"text\",\"text\":\"just a text\"}",
                "{\"type\":\"text\",\"text\":{\"body\":{\"x\":1}}}",
                "{\"text\":[],\"type\":\"text\"}",
                "{\"type\":\"contacts\",\"contacts\":{\"name\":\"Ada\"}}",
                "{\"type\":\"contacts\",\"contacts\":[{\"phones\":[]},7]}",
                "{\"type\":\"location\",\"location\":{\"latitude\":\"north\",\"longitude\":1}}",
                "{\"type\":\"reaction\",\"reaction\":{\"emoji\":\"x\"}}",
                "{\"type\":\"unsupported\",\"unsupported\":3}",
            })
    void keepsContentThatItCannotReadAndSaysSo(String json) {
        UnknownContent content = unknown(json);

        assertThat(content.json()).isPresent();
        assertThat(content.problem().orElseThrow())
                .contains(content.messageType().value());
    }

    @Test
    void saysWhenContentIsMissing() {
        assertThat(unknown("{\"type\":\"text\"}").problem()).contains("the message has no text");
        assertThat(unknown("{\"type\":\"text\",\"text\":null}").problem()).contains("the message has no text");
        assertThat(unknown("{\"id\":\"1\"}").problem()).contains("the message has no type");
        assertThat(unknown("{\"type\":{\"a\":1},\"text\":{\"body\":\"x\"}}").problem())
                .contains("the message has no type");
    }

    @Test
    void readsTheRestOfTheMessage() {
        Message message = KapsoJson.read(
                "{\"id\":\"1\",\"type\":\"image\",\"image\":5,\"kapso\":{\"direction\":\"inbound\"}}", Message.class);

        assertThat(message.id()).isEqualTo("1");
        assertThat(message.type()).isEqualTo(MessageType.IMAGE);
        assertThat(message.direction()).contains(MessageDirection.INBOUND);
    }

    @Test
    void doesNotTakeAnotherPartForContent() {
        Message message = KapsoJson.read("{\"type\":\"from\",\"from\":\"12025550143\"}", Message.class);

        assertThat(message.from()).contains("12025550143");
        assertThat(message.content().as(UnknownContent.class).orElseThrow().json())
                .isEmpty();
    }
}
