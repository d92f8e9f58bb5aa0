package ai.kapso.webhooks;

import static ai.kapso.core.model.MessageStatus.DELIVERED;
import static ai.kapso.core.model.MessageStatus.FAILED;
import static ai.kapso.core.model.MessageStatus.PENDING;
import static ai.kapso.core.model.MessageStatus.PLAYED;
import static ai.kapso.core.model.MessageStatus.READ;
import static ai.kapso.core.model.MessageStatus.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.MessageStatus;
import ai.kapso.core.model.StatusUpdate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageProgressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'payment','status':'failed'}",
                "{'type':'call','status':'FAILED'}",
                "{'type':'thing_of_tomorrow','status':'failed'}",
                "{'status':'failed','payment':{'currency':'INR'}}"
            })
    void theStatusOfAPaymentOrCallIsNotTheMessages(String status) {
        StatusUpdate update = KapsoJson.read(status.replace('\'', '"'), StatusUpdate.class);
        MessageProgress sent = MessageProgress.of(MessageStatus.SENT);
        assertThat(sent.with(update)).isSameAs(sent);
        StatusUpdate read = KapsoJson.read("{\"type\":\"message\",\"status\":\"READ\"}", StatusUpdate.class);
        assertThat(sent.with(read).has(MessageStatus.READ)).isTrue();
    }

    @Test
    void comesToTheSameEndInEveryOrder() {
        for (List<MessageStatus> order : orders(List.of(PENDING, SENT, DELIVERED, READ, PLAYED))) {
            assertThat(fold(order)).isEqualTo(MessageProgress.of(PLAYED));
        }
        for (List<MessageStatus> order : orders(List.of(PENDING, SENT, FAILED))) {
            assertThat(fold(order).isFailed()).isTrue();
        }
    }

    @Test
    void neverGoesBack() {
        MessageProgress read = MessageProgress.of(READ);
        assertThat(read.with(DELIVERED)).isSameAs(read);
        assertThat(read.with(READ)).isSameAs(read);
        assertThat(read.with(FAILED)).isSameAs(read);
        assertThat(read.with(MessageStatus.of("deferred"))).isSameAs(read);
        MessageProgress failed = MessageProgress.of(SENT).with(FAILED);
        assertThat(failed.with(READ)).isSameAs(failed);
    }

    @Test
    void knowsWhatLaterStatusesImply() {
        MessageProgress read =
                MessageProgress.none().with(StatusUpdate.builder().status(READ).build());
        assertThat(read.status()).contains(READ);
        assertThat(read.has(DELIVERED)).isTrue();
        assertThat(read.has(PLAYED)).isFalse();
        assertThat(read.has(FAILED)).isFalse();
        assertThat(MessageProgress.none().has(PENDING)).isFalse();
        assertThat(MessageProgress.none().status()).isEmpty();
        assertThat(MessageProgress.of(FAILED).has(SENT)).isFalse();
    }

    private static MessageProgress fold(List<MessageStatus> statuses) {
        MessageProgress progress = MessageProgress.none();
        for (MessageStatus status : statuses) {
            progress = progress.with(status);
        }
        return progress;
    }

    private static List<List<MessageStatus>> orders(List<MessageStatus> statuses) {
        if (statuses.isEmpty()) {
            return List.of(List.of());
        }
        List<List<MessageStatus>> all = new ArrayList<>();
        for (MessageStatus first : statuses) {
            List<MessageStatus> rest = new ArrayList<>(statuses);
            rest.remove(first);
            for (List<MessageStatus> tail : orders(rest)) {
                List<MessageStatus> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
