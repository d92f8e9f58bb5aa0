package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What waits for what. */
class OrderingTest extends OneNumber {
    @Test
    void keepsReceivedAndSentMessagesInOrderForHalfAMinute() {
        subscribe(RECEIVED, SENT, DELIVERED);
        stage.receiver.failsOnceFor("\"body\":\"One\"");
        ana.writes("One");
        stage.api.text(number, "15551234567", "Two");
        stage.emulator.contact("15557654321").writes("Another conversation");
        settled();
        assertThat(stage.receiver.events()).containsExactlyInAnyOrder(RECEIVED, DELIVERED, RECEIVED);
        advance(10);
        assertThat(stage.receiver.events().subList(3, 5)).containsExactly(RECEIVED, SENT);
    }

    @Test
    void letsLaterMessagesPassAfterHalfAMinute() {
        subscribe(RECEIVED);
        stage.receiver.answers(500, 500);
        ana.writes("One");
        ana.writes("Two");
        settled();
        advance(29);
        assertThat(texts()).containsExactly("One", "One");
        advance(1);
        assertThat(texts()).containsExactly("One", "One", "Two");
        advance(20);
        assertThat(texts()).containsExactly("One", "One", "Two", "One");
    }
}
