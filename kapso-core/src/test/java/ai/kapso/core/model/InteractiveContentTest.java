package ai.kapso.core.model;

import static ai.kapso.core.model.MessageTest.content;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.JsonTrees;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InteractiveContentTest {

    private static <R extends InteractiveReply> R reply(String fixture, Class<R> kind) {
        return content(fixture, InteractiveContent.class)
                .reply()
                .flatMap(reply -> reply.as(kind))
                .orElseThrow();
    }

    private static InteractiveContent read(String json) {
        InteractiveContent content = KapsoJson.read(json, InteractiveContent.class);
        JsonTrees.assertSameMeaning(KapsoJson.write(content), json);
        assertThat(KapsoJson.read(KapsoJson.write(content), InteractiveContent.class))
                .isEqualTo(content);
        return content;
    }

    @Test
    void readsTapsAndChoices() {
        ButtonReply button = reply("meta-button-reply", ButtonReply.class);
        assertThat(button.id()).contains("slot-9");
        assertThat(button.title()).contains("9 am");
        assertThat(button.type()).isEqualTo(InteractiveType.BUTTON_REPLY);

        ListReply row = reply("meta-list-reply", ListReply.class);
        assertThat(row.id()).contains("row-2");
        assertThat(row.title()).contains("Pickup");
        assertThat(row.description()).contains("Tomorrow in the shop");
    }

    @Test
    void givesTheIdOfWhatWasChosen() {
        assertThat(content("meta-button-reply", InteractiveContent.class).replyId())
                .contains("slot-9");
        assertThat(content("meta-list-reply", InteractiveContent.class).replyId())
                .contains("row-2");
        assertThat(content("meta-flow-reply", InteractiveContent.class).replyId())
                .isEmpty();
    }

    @Test
    void parsesTheAnswersOfAFlow() {
        NfmReply flow = reply("meta-flow-reply", NfmReply.class);

        assertThat(flow.name()).contains("flow");
        assertThat(flow.body()).contains("Sent");
        assertThat(flow.responseJson().orElseThrow()).startsWith("{\"flow_token\"");
        assertThat(flow.response().orElseThrow().path("guests").intValue()).isEqualTo(4);
        assertThat(flow.flowToken()).contains("tok-1");
        assertThat(reply("meta-address-reply", NfmReply.class).flowToken()).isEmpty();
    }

    @Test
    void keepsFlowAnswersThatAreNotJson() {
        NfmReply reply = NfmReply.builder().responseJson("{\"flow_token\":").build();

        assertThat(reply.response()).isEmpty();
        assertThat(reply.flowToken()).isEmpty();
        assertThat(reply.responseJson()).contains("{\"flow_token\":");
        assertThat(NfmReply.builder().responseJson("").build().response()).isEmpty();
    }

    @Test
    void takesFlowAnswersThatComeAsAnObject() {
        InteractiveContent content =
                read("{\"type\":\"nfm_reply\",\"nfm_reply\":{\"response_json\":{\"flow_token\":\"tok-2\"}}}");

        NfmReply reply = content.reply().flatMap(r -> r.as(NfmReply.class)).orElseThrow();
        assertThat(reply.responseJson()).isEmpty();
        assertThat(reply.flowToken()).contains("tok-2");
    }

    @Test
    void readsCallPermissions() {
        CallPermissionReply permission = reply("meta-call-permission-reply", CallPermissionReply.class);

        assertThat(permission.response()).contains(CallPermission.ACCEPT);
        assertThat(permission.permanent()).contains(false);
        assertThat(permission.expirationTimestamp()).contains(Instant.ofEpochSecond(1790604800));
        assertThat(permission.responseSource()).contains(CallPermissionSource.USER_ACTION);
        assertThat(KapsoJson.write(permission)).contains("\"expiration_timestamp\":1790604800");
    }

    @Test
    void findsAnAnswerThatComesWithoutAType() {
        InteractiveContent content = content("meta-call-permission-reply-without-type", InteractiveContent.class);

        assertThat(content.type()).isEmpty();
        assertThat(content.reply().orElseThrow().type()).isEqualTo(InteractiveType.CALL_PERMISSION_REPLY);
        assertThat(KapsoJson.write(content)).doesNotContain("\"type\"");

        assertThat(read("{\"new_reply\":{\"a\":1}}").reply().orElseThrow())
                .isEqualTo(UnknownReply.of(InteractiveType.of("new_reply"), JsonTrees.parse("{\"a\":1}")));
        assertThat(read("{\"one\":{\"a\":1},\"two\":{\"a\":1}}").reply()).isEmpty();
        assertThat(read("{\"extra\":1,\"button_reply\":{\"id\":\"b\"}}").replyId())
                .contains("b");
        assertThat(read("{\"action\":{\"name\":\"x\"},\"extra\":{\"a\":1}}").reply())
                .isEmpty();
    }

    @Test
    void readsHowTheUserWantsToPay() {
        PaymentMethodReply method = reply("meta-payment-method-reply", PaymentMethodReply.class);

        assertThat(method.paymentMethod()).contains("credit_card");
        assertThat(method.paymentTimestamp()).contains(Instant.ofEpochSecond(1790000028));
        assertThat(method.referenceId()).contains("order-28");
        assertThat(method.lastFourDigits()).contains("4242");
        assertThat(method.credentialId()).contains("cred-77");
    }

    @Test
    void keepsWhatTheBusinessSent() {
        InteractiveContent buttons = content("kapso-sent-buttons", InteractiveContent.class);

        assertThat(buttons.type()).contains(InteractiveType.BUTTON);
        assertThat(buttons.reply()).isEmpty();
        assertThat(buttons.header().orElseThrow().path("text").textValue()).isEqualTo("Repair");
        assertThat(buttons.body().orElseThrow().path("text").textValue()).isEqualTo("When do you come?");
        assertThat(buttons.footer().orElseThrow().path("text").textValue()).isEqualTo("Nilsson Kettles");
        assertThat(buttons.action().orElseThrow().path("buttons")).hasSize(1);
    }

    @Test
    void keepsAnswersOfTomorrowAndOnesItCannotRead() {
        InteractiveContent tomorrow = read("{\"type\":\"poll_reply\",\"poll_reply\":{\"option\":2}}");
        UnknownReply reply =
                tomorrow.reply().flatMap(r -> r.as(UnknownReply.class)).orElseThrow();
        assertThat(reply.type().value()).isEqualTo("poll_reply");
        assertThat(reply.problem()).isEmpty();

        InteractiveContent odd = read("{\"button_reply\":\"b\",\"type\":\"button_reply\"}");
        UnknownReply unread = odd.reply().flatMap(r -> r.as(UnknownReply.class)).orElseThrow();
        assertThat(unread.problem()).isPresent();
        assertThat(odd.replyId()).isEmpty();
    }

    @Test
    void callsTheVisitorsMethodForEachKind() {
        InteractiveReply.Visitor<String> general = InteractiveReply::toString;
        InteractiveReply reply = reply("meta-button-reply", ButtonReply.class);
        assertThat(reply.accept(general)).isEqualTo(reply.toString());

        InteractiveReply.Visitor<String> ids = new InteractiveReply.Visitor<>() {
            @Override
            public String visitButtonReply(ButtonReply button) {
                return "button " + button.id().orElse("");
            }

            @Override
            public String visitListReply(ListReply row) {
                return "row " + row.id().orElse("");
            }

            @Override
            public String visitOther(InteractiveReply other) {
                return "other " + other.type();
            }
        };
        assertThat(reply.accept(ids)).isEqualTo("button slot-9");
        assertThat(reply("meta-list-reply", ListReply.class).accept(ids)).isEqualTo("row row-2");
        assertThat(reply("meta-flow-reply", NfmReply.class).accept(ids)).isEqualTo("other nfm_reply");
        assertThat(reply("meta-call-permission-reply", CallPermissionReply.class)
                        .accept(ids))
                .isEqualTo("other call_permission_reply");
        assertThat(reply("meta-payment-method-reply", PaymentMethodReply.class).accept(ids))
                .isEqualTo("other payment_method");
    }
}
