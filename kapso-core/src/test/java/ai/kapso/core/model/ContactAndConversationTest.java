package ai.kapso.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.JsonTrees;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactAndConversationTest {

    private static <T> T fixture(String name, Class<T> type) {
        return KapsoJson.read(JsonTrees.resource("fixtures/" + name + ".json").toString(), type);
    }

    @Test
    void readsAStoredConversation() {
        Conversation conversation = fixture("conversation/stored", Conversation.class);

        assertThat(conversation.id()).isEqualTo("0b54f7c1-5a11-4c7b-9f43-0d6f1f6f2a10");
        assertThat(conversation.phoneNumber()).contains("12025550143");
        assertThat(conversation.businessScopedUserId()).contains("US.48151623420815");
        assertThat(conversation.parentBusinessScopedUserId()).contains("US.ENT.4815162342");
        assertThat(conversation.username()).contains("@marta.lindqvist");
        assertThat(conversation.status()).contains(ConversationStatus.ACTIVE);
        assertThat(conversation.createdAt()).contains(Instant.parse("2026-08-22T09:00:00Z"));
        assertThat(conversation.updatedAt()).contains(Instant.parse("2026-08-22T10:00:01Z"));
        assertThat(conversation.lastActiveAt()).contains(Instant.parse("2026-08-22T10:00:00Z"));
        assertThat(conversation.phoneNumberId()).contains("106000000000001");
        assertThat(conversation.whatsappConfigId()).contains("c0ffee00-0000-4000-8000-000000000001");
        assertThat(conversation.metadata().get("ticket").intValue()).isEqualTo(4711);
    }

    @Test
    void readsWhatKapsoKnowsOfAConversation() {
        KapsoConversationInfo kapso =
                fixture("conversation/stored", Conversation.class).kapso().orElseThrow();

        assertThat(kapso.messagesCount()).contains(7);
        assertThat(kapso.lastMessageId().orElseThrow()).startsWith("wamid.");
        assertThat(kapso.lastMessageType()).contains(MessageType.TEXT);
        assertThat(kapso.lastMessageText()).contains("Hello there");
        assertThat(kapso.lastMessageTimestamp()).isEqualTo(kapso.lastInboundAt());
        assertThat(kapso.lastOutboundAt()).contains(Instant.parse("2026-08-22T09:59:00Z"));
    }

    @Test
    void findsTheNameInBothPlaces() {
        assertThat(fixture("conversation/stored", Conversation.class).displayName())
                .contains("Marta Lindqvist");
        Conversation event = fixture("conversation/event", Conversation.class);
        assertThat(event.contactName()).contains("Marta Lindqvist");
        assertThat(event.displayName()).contains("Marta Lindqvist");
        assertThat(event.lastActiveAt()).contains(Instant.parse("2026-08-22T10:00:00Z"));
    }

    @Test
    void cannotDoWithoutTheIdOfAConversation() {
        assertThatThrownBy(() -> KapsoJson.read("{\"status\":\"active\"}", Conversation.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aContactThatOnlyMetaKnowsHasNoId() {
        assertThat(KapsoJson.read("{\"wa_id\":\"15551234567\"}", Contact.class).id())
                .isEmpty();
        assertThat(KapsoJson.write(Contact.builder().waId("15551234567").build()))
                .isEqualTo("{\"wa_id\":\"15551234567\"}");
    }

    @Test
    void readsAStoredContact() {
        Contact contact = fixture("contact/full", Contact.class);

        assertThat(contact.id()).isEqualTo("5f0c7a52-6a0b-4f0e-8f6f-0c4f6f1d2e01");
        assertThat(contact.customerId()).contains("8f1e2d3c-0000-4000-8000-00000000c001");
        assertThat(contact.waId()).contains("12025550143");
        assertThat(contact.profileName()).contains("Marta L.");
        assertThat(contact.displayName()).contains("Marta Lindqvist");
        assertThat(contact.sandbox()).contains(false);
        assertThat(contact.metadata()).containsOnlyKeys("tier", "visits");
        assertThat(contact.updatedAt()).contains(Instant.parse("2026-08-22T10:00:00.123Z"));
        assertThat(fixture("contact/bsuid-only", Contact.class).waId()).isEmpty();
    }

    @Test
    void readsWhoAUserIs() {
        ContactProfile profile = fixture("contact-profile/full", ContactProfile.class);
        assertThat(profile.name()).contains("Marta L.");
        assertThat(profile.profile().flatMap(UserProfile::username)).contains("marta.lindqvist");
        assertThat(profile.profile().flatMap(UserProfile::countryCode)).contains("SE");
        assertThat(profile.parentUserId()).contains("US.ENT.4815162342");
        assertThat(profile.identityKeyHash()).contains("DF2lS5v2W6x=");

        ContactProfile hidden = fixture("contact-profile/hidden-number", ContactProfile.class);
        assertThat(hidden.waId()).isEmpty();
        assertThat(hidden.userId()).contains("US.48151623420815");
    }

    @Test
    void writesACardAsItIsSent() {
        ContactCard card = ContactCard.of("Ada Nilsson", "+12025550177");

        JsonTrees.assertSameMeaning(
                KapsoJson.write(card),
                "{\"name\":{\"formatted_name\":\"Ada Nilsson\"},\"phones\":[{\"phone\":\"+12025550177\"}]}");
    }
}
