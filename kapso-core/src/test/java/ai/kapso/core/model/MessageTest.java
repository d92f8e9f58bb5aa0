package ai.kapso.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.JsonTrees;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MessageTest {

    static Message fixture(String name) {
        return KapsoJson.read(
                JsonTrees.resource("fixtures/message/" + name + ".json").toString(), Message.class);
    }

    static <C extends MessageContent> C content(String fixture, Class<C> kind) {
        return fixture(fixture).content().as(kind).orElseThrow();
    }

    @Test
    void readsATextMessageFromKapso() {
        Message message = fixture("kapso-received-text");

        assertThat(message.id()).startsWith("wamid.");
        assertThat(message.timestamp()).contains(Instant.ofEpochSecond(1790000050));
        assertThat(message.type()).isEqualTo(MessageType.TEXT);
        assertThat(message.text()).contains("Hello there");
        assertThat(message.from()).contains("12025550143");
        assertThat(message.fromUserId()).contains("US.48151623420815");
        assertThat(message.fromParentUserId()).contains("US.ENT.4815162342");
        assertThat(message.username()).contains("@marta.lindqvist");
        assertThat(message.direction()).contains(MessageDirection.INBOUND);
        assertThat(message.isReply()).isFalse();
    }

    @Test
    void readsKapsosPart() {
        KapsoMessageInfo kapso = fixture("kapso-received-text").kapso().orElseThrow();

        assertThat(kapso.status()).contains(MessageStatus.RECEIVED);
        assertThat(kapso.processingStatus()).contains(ProcessingStatus.PENDING);
        assertThat(kapso.origin()).contains(MessageOrigin.CLOUD_API);
        assertThat(kapso.hasMedia()).contains(false);
        assertThat(kapso.contentText()).contains("Hello there");
        assertThat(kapso.phoneNumber()).contains("12025550143");
        assertThat(kapso.phoneNumberId()).contains("106000000000001");
        assertThat(kapso.whatsappConversationId()).contains("0b54f7c1-5a11-4c7b-9f43-0d6f1f6f2a10");
        assertThat(kapso.contactName()).contains("Marta Lindqvist");
    }

    @Test
    void readsKapsosCopyOfAFile() {
        KapsoMessageInfo kapso = fixture("kapso-received-voice").kapso().orElseThrow();
        KapsoMedia media = kapso.mediaData().orElseThrow();

        assertThat(media.filename()).contains("note.ogg");
        assertThat(media.contentType()).contains("audio/ogg");
        assertThat(media.byteSize()).contains(51200L);
        assertThat(media.url()).isEqualTo(kapso.mediaUrl());
        assertThat(kapso.transcriptText()).contains("Call me back");
    }

    @Test
    void readsContentAndTranscriptInEitherForm() {
        KapsoMessageInfo kapso = fixture("kapso-stored-voice").kapso().orElseThrow();

        assertThat(kapso.contentText()).contains("[Audio attached]");
        assertThat(kapso.transcriptText()).contains("Call me back");
    }

    @Test
    void readsMetasStatusesInKapsosPart() {
        KapsoMessageInfo kapso = fixture("kapso-failed-text").kapso().orElseThrow();

        assertThat(kapso.statuses())
                .extracting(status -> status.status().orElseThrow())
                .containsExactly(MessageStatus.SENT, MessageStatus.FAILED);
        MessageError error = kapso.statuses().get(1).errors().get(0);
        assertThat(error.code()).contains(131047);
        assertThat(error.details()).contains("More than 24 hours have passed.");
    }

    @Test
    void readsFlowAndOrderPartsOfKapso() {
        KapsoMessageInfo flow = fixture("kapso-flow-reply").kapso().orElseThrow();
        assertThat(flow.flowName()).contains("Book a table");
        assertThat(flow.flowToken()).contains("tok-1");
        assertThat(flow.flowResponse().orElseThrow().path("guests").intValue()).isEqualTo(4);
        assertThat(fixture("kapso-order").kapso().orElseThrow().orderText()).contains("2 x KETTLE-RED");
        assertThat(fixture("kapso-received-image").kapso().orElseThrow().messageTypeData())
                .containsOnlyKeys("caption");
    }

    @Test
    void takesEmptyIdsOfUsersWhoHideTheirNumberForNone() {
        Message message = fixture("meta-text-bsuid-only");

        assertThat(message.from()).isEmpty();
        assertThat(message.fromUserId()).contains("US.48151623420815");
    }

    @Test
    void readsWhatAMessageRefersTo() {
        Message answer = fixture("meta-text-reply");
        assertThat(answer.isReply()).isTrue();
        assertThat(answer.context().flatMap(MessageContext::from)).contains("12025550100");

        MessageContext forwarded = fixture("meta-text-forwarded").context().orElseThrow();
        assertThat(forwarded.forwarded()).contains(true);
        assertThat(fixture("meta-text-forwarded").isReply()).isFalse();
        assertThat(fixture("meta-text-often-forwarded").context().flatMap(MessageContext::frequentlyForwarded))
                .contains(true);

        ReferredProduct product = fixture("meta-text-product-question")
                .context()
                .flatMap(MessageContext::referredProduct)
                .orElseThrow();
        assertThat(product.catalogId()).contains("700100200300");
        assertThat(product.productRetailerId()).contains("KETTLE-RED");
    }

    @Test
    void readsTheAdThatACustomerCameThrough() {
        Referral referral = fixture("meta-text-from-ad").referral().orElseThrow();

        assertThat(referral.sourceType()).contains(ReferralSourceType.AD);
        assertThat(referral.sourceId()).contains("120210987654321");
        assertThat(referral.sourceUrl()).contains("https://fb.me/abc123");
        assertThat(referral.headline()).contains("Write to us");
        assertThat(referral.body()).contains("Kettles at half price");
        assertThat(referral.mediaType()).contains("video");
        assertThat(referral.imageUrl()).contains("https://scontent.example/kettle.jpg");
        assertThat(referral.videoUrl()).contains("https://scontent.example/kettle.mp4");
        assertThat(referral.thumbnailUrl()).contains("https://scontent.example/kettle-still.jpg");
        assertThat(referral.ctwaClid()).contains("ARAkettle_clid-01");
        assertThat(referral.ref()).contains("spring");
        assertThat(referral.welcomeMessage().flatMap(WelcomeMessage::text)).contains("Ask us about kettles");
    }

    @Test
    void readsEchoesAndHistory() {
        Message echo = fixture("meta-echo-text");
        assertThat(echo.to()).contains("12025550143");
        assertThat(echo.toUserId()).contains("US.48151623420815");
        assertThat(echo.toParentUserId()).contains("US.ENT.4815162342");
        assertThat(echo.direction()).isEmpty();

        assertThat(fixture("meta-history").historyContext().flatMap(HistoryContext::status))
                .contains(HistoryStatus.READ);
        assertThat(fixture("meta-text-group").groupId()).contains("Y2FwaV9ncm91cDo5MDIxMA");
        assertThat(fixture("meta-button").fromLogicalId()).contains("131000000000029");
    }

    @Test
    void hasNoIdAndNoTimeInAPartialBody() {
        Message message = fixture("partial");

        assertThat(message.id()).isEmpty();
        assertThat(message.timestamp()).isEmpty();
        assertThat(KapsoJson.write(message)).doesNotContain("\"id\"");
    }

    @Test
    void writesTheFlatFormThatItReads() {
        Message message = Message.builder()
                .id("wamid.1")
                .timestamp(Instant.ofEpochSecond(1790000000))
                .from("12025550143")
                .content(TextContent.of("Hello"))
                .build();

        assertThat(KapsoJson.write(message))
                .isEqualTo("{\"from\":\"12025550143\",\"id\":\"wamid.1\",\"timestamp\":\"1790000000\","
                        + "\"type\":\"text\",\"text\":{\"body\":\"Hello\"}}");
    }

    @Test
    void keepsTimesThatAreNotWholeSeconds() {
        for (String time : new String[] {"1790000000123", "2026-08-22T10:00:00.000001-03:00", "253402300800"}) {
            Message message = KapsoJson.read("{\"type\":\"text\",\"timestamp\":\"" + time + "\"}", Message.class);
            assertThat(KapsoJson.read(KapsoJson.write(message), Message.class).timestamp())
                    .isPresent()
                    .isEqualTo(message.timestamp());
        }
    }

    @Test
    void takesAnEmptyTextForNoTime() {
        assertThat(KapsoJson.read("{\"timestamp\":\"\"}", Message.class).timestamp())
                .isEmpty();
    }

    @Test
    void takesItsTypeFromItsContent() {
        Message message = Message.of(TextContent.of("Hello"));
        assertThat(message.type()).isEqualTo(MessageType.TEXT);
        Message pinned = message.withContent(
                ImageContent.builder().id("1310000000000010").build());
        assertThat(pinned.type()).isEqualTo(MessageType.IMAGE);
        assertThat(pinned.text()).isEmpty();
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        String json =
                "{\"type\":\"text\",\"text\":{\"body\":\"x\",\"mood\":\"good\"},\"image\":{\"id\":\"1\"},\"new\":[1]}";
        Message message = KapsoJson.read(json, Message.class);

        assertThat(message.text()).contains("x");
        assertThat(message.additionalProperties()).containsOnlyKeys("image", "new");
        assertThat(content(message).additionalProperties()).containsOnlyKeys("mood");
        JsonTrees.assertSameMeaning(KapsoJson.write(message), json);
    }

    private static TextContent content(Message message) {
        return message.content().as(TextContent.class).orElseThrow();
    }

    @Test
    void readsTheSameWhereverItsTypeStands() {
        Message first = KapsoJson.read("{\"type\":\"text\",\"id\":\"1\",\"text\":{\"body\":\"x\"}}", Message.class);
        Message last = KapsoJson.read("{\"text\":{\"body\":\"x\"},\"id\":\"1\",\"type\":\"text\"}", Message.class);

        assertThat(last).isEqualTo(first).hasSameHashCodeAs(first);
    }

    @Test
    void takesTheContentThatTheTypeNamesNotTheFirstOne() {
        String json = "{\"image\":{\"id\":\"1\"},\"text\":{\"body\":\"x\"},\"type\":\"text\"}";
        Message message = KapsoJson.read(json, Message.class);

        assertThat(message.text()).contains("x");
        assertThat(message.additionalProperties()).containsOnlyKeys("image");
        JsonTrees.assertSameMeaning(KapsoJson.write(message), json);
    }

    @Test
    void isNotMadeFromAnythingButAnObject() {
        assertThatThrownBy(() -> KapsoJson.read("[]", Message.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a Message");
        assertThatThrownBy(() -> KapsoJson.read("{\"type\":\"text\",\"text\":{\"body\":", Message.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not valid JSON");
    }
}
