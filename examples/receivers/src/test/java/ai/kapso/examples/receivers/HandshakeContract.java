package ai.kapso.examples.receivers;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.webhooks.MetaHandshake;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds where Meta can save the URL as well. */
public abstract class HandshakeContract extends ReceiverContract {

    protected final MetaHandshake handshake = MetaHandshake.of("to ken+1");

    @Test
    void answersTheHandshakeWithTheChallenge() throws Exception {
        HttpResponse<String> response =
                get("?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=to%20ken%2B1");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(response.body()).isEqualTo("1158201444");
    }

    @Test
    void refusesTheHandshakeOfAnyoneElse() throws Exception {
        for (String query : List.of(
                "?hub.mode=subscribe&hub.challenge=1&hub.verify_token=guessed",
                "?hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=to%20ken%2B1",
                "?hub.mode=subscribe&hub.challenge=1",
                "?hub.mode=subscribe&hub.verify_token=to%20ken%2B1",
                "")) {
            HttpResponse<String> response = get(query);

            assertThat(response.statusCode()).as(query).isEqualTo(403);
            assertThat(response.body()).as(query).isEmpty();
        }
    }

    /** Some servers refuse such a query themselves. */
    @Test
    void refusesTheHandshakeWithoutParameterNames() throws Exception {
        assertThat(get("?&=&hub").statusCode()).isIn(400, 403);
    }
}
