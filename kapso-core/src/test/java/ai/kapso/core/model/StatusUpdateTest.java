package ai.kapso.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.JsonTrees;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StatusUpdateTest {

    private static StatusUpdate fixture(String name) {
        return KapsoJson.read(
                JsonTrees.resource("fixtures/status/" + name + ".json").toString(), StatusUpdate.class);
    }

    @Test
    void readsASentStatus() {
        StatusUpdate status = fixture("sent");

        assertThat(status.id()).startsWith("wamid.");
        assertThat(status.status()).contains(MessageStatus.SENT);
        assertThat(status.timestamp()).contains(Instant.ofEpochSecond(1790000070));
        assertThat(status.recipientId()).contains("12025550143");
        assertThat(status.recipientUserId()).contains("US.48151623420815");
        assertThat(status.recipientParentUserId()).contains("US.ENT.4815162342");
        assertThat(status.recipientIdentityKeyHash()).contains("DF2lS5v2W6x=");
        assertThat(status.bizOpaqueCallbackData()).contains("order-70");
    }

    @Test
    void readsWhatMetaCharges() {
        StatusUpdate status = fixture("sent");
        StatusConversation conversation = status.conversation().orElseThrow();
        assertThat(conversation.id()).contains("c0ffee00");
        assertThat(conversation.expirationTimestamp()).contains(Instant.ofEpochSecond(1790086470));
        assertThat(conversation.origin().flatMap(ConversationOrigin::type)).contains(PricingCategory.MARKETING);

        Pricing pricing = status.pricing().orElseThrow();
        assertThat(pricing.billable()).contains(true);
        assertThat(pricing.pricingModel()).contains(PricingModel.PMP);
        assertThat(pricing.type()).contains(PricingType.REGULAR);
        assertThat(pricing.category()).contains(PricingCategory.MARKETING);
    }

    @Test
    void knowsBothSpellingsOfACategory() {
        PricingCategory category =
                fixture("delivered-free").pricing().flatMap(Pricing::category).orElseThrow();

        assertThat(category.value()).isEqualTo("authentication-international");
        assertThat(category.known()).isEqualTo(PricingCategory.Known.AUTHENTICATION_INTERNATIONAL);
    }

    @Test
    void readsWhyAMessageFailed() {
        MessageError error = fixture("failed").errors().get(0);

        assertThat(error.code()).contains(131049);
        assertThat(error.title()).contains("Not delivered");
        assertThat(error.message()).contains("Not delivered");
        assertThat(error.details()).contains("To keep the ecosystem healthy.");
        assertThat(error.href()).contains("https://developers.facebook.com/docs/errors");
        assertThat(fixture("group-failed").errors().get(0).code()).contains(131026);
    }

    @Test
    void readsGroupsParticipants() {
        StatusUpdate status = fixture("group-read");

        assertThat(status.recipientType()).contains(RecipientType.GROUP);
        assertThat(status.groupId()).isEqualTo(status.recipientId());
        assertThat(status.recipientParticipantId()).contains("12025550143");
        assertThat(status.recipientParticipantUserId()).contains("US.48151623420815");
        assertThat(status.recipientParticipantParentUserId()).contains("US.ENT.4815162342");
        assertThat(status.conversation().flatMap(StatusConversation::pricing).flatMap(Pricing::category))
                .contains(PricingCategory.GROUP_SERVICE);
    }

    @Test
    void readsOtherSpellingsOfRecipients() {
        StatusUpdate status = KapsoJson.read(
                "{\"id\":\"1\",\"parent_recipient_user_id\":\"US.ENT.1\",\"participant_recipient_id\":\"12025550143\"}",
                StatusUpdate.class);

        assertThat(status.recipientParentUserId()).contains("US.ENT.1");
        assertThat(status.recipientParticipantId()).contains("12025550143");
        assertThat(status.additionalProperties()).isEmpty();
        JsonTrees.assertSameMeaning(
                KapsoJson.write(status),
                "{\"id\":\"1\",\"recipient_parent_user_id\":\"US.ENT.1\",\"recipient_participant_id\":\"12025550143\"}");
    }

    @Test
    void takesAnEmptyRecipientForNone() {
        assertThat(fixture("read-bsuid-only").recipientId()).isEmpty();
    }

    @Test
    void readsPayments() {
        StatusUpdate status = fixture("payment");
        assertThat(status.type()).contains(StatusType.PAYMENT);
        Payment payment = status.payment().orElseThrow();
        assertThat(payment.referenceId()).contains("order-72");
        assertThat(payment.amount().flatMap(PaymentAmount::value)).contains(21000L);
        assertThat(payment.amount().flatMap(PaymentAmount::offset)).contains(100);
        assertThat(payment.udf4()).contains("u4");
        assertThat(payment.additionalInfo7()).contains("a7");
        assertThat(payment.notes()).containsOnlyKeys("gift");
        assertThat(payment.refunds()).hasSize(1);

        PaymentTransaction transaction = payment.transaction().orElseThrow();
        assertThat(transaction.pgTransactionId()).contains("pg-1");
        assertThat(transaction.createdTimestamp()).contains(Instant.ofEpochSecond(1790000060));
        assertThat(transaction.method().flatMap(PaymentMethod::type)).contains("upi");
        assertThat(transaction.error().flatMap(PaymentError::code)).contains("U30");
    }

    @Test
    void readsCalls() {
        StatusUpdate status = fixture("call");

        assertThat(status.type()).contains(StatusType.CALL);
        assertThat(status.status()).contains(MessageStatus.RINGING);
    }

    @Test
    void readsIdsThatAreNumbers() {
        assertThat(fixture("direct-template").templateId()).contains("700900100");
    }
}
