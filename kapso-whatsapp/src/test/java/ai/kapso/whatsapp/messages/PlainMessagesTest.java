package ai.kapso.whatsapp.messages;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.model.ContactAddress;
import ai.kapso.core.model.ContactCard;
import ai.kapso.core.model.ContactEmail;
import ai.kapso.core.model.ContactName;
import ai.kapso.core.model.ContactOrg;
import ai.kapso.core.model.ContactPhone;
import ai.kapso.core.model.ContactUrl;
import ai.kapso.core.model.RecipientType;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;

class PlainMessagesTest extends SendTest {

    @Test
    void text() {
        sends(
                "text",
                TextMessage.of(TO, "Your parcel left Vigo: https://parcels.example/t/88")
                        .withPreviewUrl(true));
    }

    @Test
    void textThatSaysItsRecipientIsAUser() {
        sends(
                "text-individual",
                TextMessage.of(TO, "Thanks, we are on it.").withRecipientType(RecipientType.INDIVIDUAL));
    }

    @Test
    void textToAUserId() {
        sends("text-bsuid", TextMessage.of(BSUID, "Thanks, we are on it.").withRecipientType(RecipientType.INDIVIDUAL));
    }

    @Test
    void textToAGroup() {
        sends("text-group", TextMessage.of(Recipient.group("ZXhhbXBsZS1ncm91cDoxMjAzNjM="), "Doors open at 19:30"));
    }

    @Test
    void textWithTheWholeEnvelope() {
        sends(
                "text-envelope",
                TextMessage.builder()
                        .to(TO)
                        .body("Yes, until Friday.")
                        .replyTo(WAMID)
                        .bizOpaqueCallbackData("ticket-5521")
                        .recipientIdentityKeyHash("h8Zk2vQ=")
                        .messagingAccountId("104996122399160")
                        .putAdditionalProperties("paid_messaging_account_id", TextNode.valueOf("104996122399160"))
                        .build());
    }

    @Test
    void image() {
        sends(
                "image-link",
                ImageMessage.of(TO, MediaRef.link("https://cdn.example/menu/march.png"))
                        .withCaption("Menu of the week"));
        sends("image-id", ImageMessage.of(TO, MediaRef.id("2914400213388571")));
    }

    @Test
    void video() {
        sends(
                "video-link",
                VideoMessage.of(TO, MediaRef.link("https://cdn.example/how-to.mp4"))
                        .withCaption("How to fit the battery"));
        sends("video-id", VideoMessage.of(TO, MediaRef.id("2914400213388572")));
    }

    @Test
    void audio() {
        sends("audio-link", AudioMessage.of(TO, MediaRef.link("https://cdn.example/jingle.mp3")));
        sends("audio-id", AudioMessage.of(TO, MediaRef.id("2914400213388573")));
    }

    @Test
    void voice() {
        sends("voice", VoiceMessage.of(TO, MediaRef.id("2914400213388574")));
    }

    @Test
    void document() {
        sends(
                "document-id",
                DocumentMessage.of(TO, MediaRef.id("2914400213388575"))
                        .withCaption("Invoice for May")
                        .withFilename("2026-05-0077.pdf"));
        sends("document-link", DocumentMessage.of(TO, MediaRef.link("https://cdn.example/terms.pdf")));
    }

    @Test
    void sticker() {
        sends("sticker-id", StickerMessage.of(TO, MediaRef.id("2914400213388576")));
        sends("sticker-link", StickerMessage.of(TO, MediaRef.link("https://cdn.example/wave.webp")));
    }

    @Test
    void location() {
        sends(
                "location",
                LocationMessage.of(TO, 42.2328, -8.7226)
                        .withName("Vigo shop")
                        .withAddress("Rúa do Príncipe 14, 36202 Vigo"));
    }

    @Test
    void locationInTextAsInMetasSamples() {
        writes("location-as-text", LocationMessage.of(TO, 42.2328, -8.7226).withDegreesAsText(true));
    }

    @Test
    void contacts() {
        ContactCard iria = ContactCard.builder()
                .name(ContactName.builder()
                        .formattedName("Dra. Iria Castro Veiga Jr")
                        .firstName("Iria")
                        .lastName("Castro")
                        .middleName("Veiga")
                        .suffix("Jr")
                        .prefix("Dra.")
                        .build())
                .addPhones(ContactPhone.builder()
                        .phone("+34 986 000 111")
                        .type("WORK")
                        .build())
                .addPhones(ContactPhone.builder()
                        .phone("+34600333444")
                        .type("MOBILE")
                        .waId("34600333444")
                        .build())
                .addEmails(ContactEmail.builder()
                        .email("iria@clinic.example")
                        .type("WORK")
                        .build())
                .addAddresses(ContactAddress.builder()
                        .street("Rúa Real 2")
                        .city("Vigo")
                        .state("PO")
                        .zip("36202")
                        .country("Spain")
                        .countryCode("ES")
                        .type("WORK")
                        .build())
                .org(ContactOrg.builder()
                        .company("Clínica Castro")
                        .department("Cardiology")
                        .title("Head")
                        .build())
                .birthday("1984-02-29")
                .addUrls(ContactUrl.builder()
                        .url("https://clinic.example")
                        .type("WORK")
                        .build())
                .build();
        sends("contacts", ContactsMessage.of(TO, iria, ContactCard.of("Front desk", "+34986000112")));
    }

    @Test
    void reaction() {
        sends("reaction", ReactionMessage.of(TO, WAMID, "👩🏽‍🚀"));
    }

    @Test
    void removedReaction() {
        sends("reaction-removed", ReactionMessage.remove(TO, WAMID));
    }

    @Test
    void messagesKeepTheirContentOutOfTheirText() {
        assertThat(TextMessage.of(TO, "the code is 4711")).hasToString("TextMessage{recipient=PHONE}");
        assertThat(Recipient.phone(TO).toString()).doesNotContain("600");
        assertThat(TemplateMessage.builder()
                        .to(TO)
                        .name("login_code")
                        .language("es_ES")
                        .addOneTimePassword("4711")
                        .build()
                        .components()
                        .toString())
                .doesNotContain("4711");
    }

    @Test
    void messagesAreEqualByValue() {
        assertThat(TextMessage.of(TO, "a")).isEqualTo(TextMessage.of(TO, "a")).isNotEqualTo(TextMessage.of(TO, "b"));
        assertThat(ImageMessage.of(TO, MediaRef.id("1"))).isEqualTo(ImageMessage.of(TO, MediaRef.id("1")));
    }
}
