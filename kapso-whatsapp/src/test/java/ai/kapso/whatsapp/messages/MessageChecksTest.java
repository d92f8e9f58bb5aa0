package ai.kapso.whatsapp.messages;

import static ai.kapso.whatsapp.messages.Refusals.refuses;
import static ai.kapso.whatsapp.messages.Refusals.wide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.model.ContactCard;
import ai.kapso.core.model.RecipientType;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class MessageChecksTest {

    private static final String TO = SendTest.TO;

    @Test
    void recipients() {
        refuses("Recipient: to is blank", () -> Recipient.phone(" "));
        refuses(
                "Recipient: to is a business-scoped user id; use Recipient.bsuid",
                () -> TextMessage.of("US.13491208655302741918", "x"));
        refuses(
                "Recipient: to is a business-scoped user id; use Recipient.bsuid",
                () -> Recipient.phone(" ES.ENT.9a8B7c"));
        refuses("Recipient: recipient is blank", () -> Recipient.bsuid(""));
        refuses("Recipient: to is blank", () -> Recipient.group("\t"));
    }

    @Test
    void recipientTypes() {
        refuses(
                "TextMessage: recipient_type does not fit the recipient",
                () -> TextMessage.of(TO, "x").withRecipientType(RecipientType.GROUP));
        refuses(
                "TextMessage: recipient_type does not fit the recipient",
                () -> TextMessage.of(Recipient.group("g-1"), "x").withRecipientType(RecipientType.INDIVIDUAL));
        refuses(
                "TextMessage: recipient_type is neither individual nor group",
                () -> TextMessage.of(TO, "x").withRecipientType(RecipientType.of("crowd")));
    }

    @Test
    void envelope() {
        refuses(
                "TextMessage: context.message_id is blank; "
                        + "biz_opaque_callback_data has 513 characters; the limit is 512; messaging_account_id is blank; "
                        + "additionalProperties holds to, which the message itself writes; "
                        + "additionalProperties holds text, which the message itself writes",
                () -> TextMessage.builder()
                        .to(TO)
                        .body("x")
                        .replyTo("")
                        .bizOpaqueCallbackData(wide(513))
                        .messagingAccountId(" ")
                        .putAdditionalProperties("to", TextNode.valueOf("1"))
                        .putAdditionalProperties("text", TextNode.valueOf("1"))
                        .build());
        assertThat(TextMessage.of(TO, "x").withBizOpaqueCallbackData(wide(512))).isNotNull();
    }

    @Test
    void whatIsMissingIsNamedAsItIsSetTogetherWithAllElse() {
        refuses(
                "TextMessage: text.body is missing",
                () -> TextMessage.builder().to(TO).build());
        refuses(
                "TextMessage: to is missing; give a phone number with to(…), or a Recipient",
                () -> TextMessage.builder().body("x").build());
        refuses(
                "TextMessage: to is missing; give a phone number with to(…), or a Recipient; "
                        + "biz_opaque_callback_data has 513 characters; the limit is 512; text.body is missing",
                () -> TextMessage.builder().bizOpaqueCallbackData(wide(513)).build());
        refuses(
                "ButtonsMessage: to is missing; give a phone number with to(…), or a Recipient; "
                        + "interactive.body.text is missing; "
                        + "interactive.action.buttons[0].reply.title has 21 characters; the limit is 20; "
                        + "interactive.action.buttons[1].reply.id is missing; "
                        + "interactive.action.buttons[1].reply.title is missing",
                () -> ButtonsMessage.builder()
                        .addButton("1", wide(21))
                        .addButton(null, null)
                        .build());
    }

    @Test
    void text() {
        refuses("TextMessage: text.body is blank", () -> TextMessage.of(TO, "\n"));
        refuses("TextMessage: text.body has 4097 characters; the limit is 4096", () -> TextMessage.of(TO, wide(4097)));
        assertThat(TextMessage.of(TO, wide(4096)).body()).hasSize(8192);
    }

    @Test
    void problemsNeverHoldTheContent() {
        assertThatThrownBy(() -> TextMessage.of(TO, "secret ".repeat(700)))
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining(TO);
        assertThatThrownBy(() -> MediaRef.link("ftp://secret.example")).hasMessageNotContaining("secret");
    }

    @Test
    void media() {
        refuses("MediaRef: id is blank", () -> MediaRef.id(" "));
        for (String link :
                new String[] {"", "cdn.example/a.png", "ftp://cdn.example/a", " https://cdn.example/a", "https://"}) {
            refuses("MediaRef: link is not an absolute http(s) URL", () -> MediaRef.link(link));
        }
        assertThat(MediaRef.link("HTTP://cdn.example/a").link()).isPresent();
        MediaRef file = MediaRef.id("1");
        String tooLong = wide(1025);
        refuses(
                "ImageMessage: image.caption has 1025 characters; the limit is 1024",
                () -> ImageMessage.of(TO, file).withCaption(tooLong));
        refuses(
                "VideoMessage: video.caption has 1025 characters; the limit is 1024",
                () -> VideoMessage.of(TO, file).withCaption(tooLong));
        refuses(
                "DocumentMessage: document.caption has 1025 characters; the limit is 1024; document.filename is blank",
                () -> DocumentMessage.builder()
                        .to(TO)
                        .media(file)
                        .caption(tooLong)
                        .filename(" ")
                        .build());
        assertThat(ImageMessage.of(TO, file).withCaption(wide(1024))).isNotNull();
    }

    @Test
    void locations() {
        refuses(
                "LocationMessage: location.latitude is missing or not a number; "
                        + "location.longitude is not between -180 and 180",
                () -> LocationMessage.of(TO, Double.NaN, 180.1));
        refuses(
                "LocationMessage: location.latitude is not between -90 and 90",
                () -> LocationMessage.of(TO, -90.01, -180));
        assertThat(LocationMessage.of(TO, 90, -180)).isNotNull();
    }

    @Test
    void contacts() {
        ContactCard card = ContactCard.of("Ana", "+34600111222");
        refuses("ContactsMessage: contacts has 0 items; it must be 1 to 257", () -> ContactsMessage.of(TO));
        refuses(
                "ContactsMessage: contacts has 258 items; it must be 1 to 257",
                () -> ContactsMessage.of(TO, Collections.nCopies(258, card).toArray(new ContactCard[0])));
        refuses(
                "ContactsMessage: contacts[0].name.formatted_name is missing or blank; "
                        + "contacts[1].name.formatted_name is missing or blank; "
                        + "contacts[2].birthday is not a date as YYYY-MM-DD",
                () -> ContactsMessage.of(
                        TO,
                        ContactCard.builder().build(),
                        ContactCard.of(" ", "+34600111222"),
                        card.withBirthday("29-02-1984")));
        refuses(
                "ContactsMessage: contacts[0].birthday is not a date as YYYY-MM-DD",
                () -> ContactsMessage.of(TO, card.withBirthday("1985-02-29")));
    }

    @Test
    void reactions() {
        refuses("ReactionMessage: reaction.message_id is blank", () -> ReactionMessage.of(TO, "", "😀"));
        refuses("ReactionMessage: reaction.emoji is blank", () -> ReactionMessage.of(TO, "wamid.1", " "));
        assertThat(ReactionMessage.of(TO, "wamid.1", "👩🏽‍🚀").replyTo()).isEmpty();
    }

    @Test
    void templates() {
        refuses(
                "TemplateMessage: template.name is blank; template.language.code is blank",
                () -> TemplateMessage.of(TO, "", " "));
        refuses(
                "TemplateMessage: template.language.policy is not deterministic",
                () -> TemplateMessage.of(TO, "a", "en").withLanguagePolicy(LanguagePolicy.of("fallback")));
        refuses(
                "TemplateMessage: template.components[0].sub_type is missing; "
                        + "template.components[1].index is not 0 to 9; "
                        + "template.components[2].parameters[0].parameter_name is blank; "
                        + "template.components[2].parameters[1].image is missing",
                () -> TemplateMessage.of(
                        TO,
                        "a",
                        "en",
                        TemplateComponent.of(TemplateComponentType.BUTTON),
                        TemplateComponent.url(10, "x"),
                        TemplateComponent.body(
                                TemplateParameter.named(" ", "x"),
                                TemplateParameter.builder()
                                        .type(TemplateParameterType.IMAGE)
                                        .build())));
    }

    @Test
    void authenticationTemplatesGoToPhoneNumbers() {
        TemplateMessage.Builder code =
                TemplateMessage.builder().name("login_code").language("en").addOneTimePassword("918273");
        refuses(
                "TemplateMessage: recipient is not a phone number, which authentication templates need",
                () -> code.recipient(SendTest.BSUID).build());
        refuses(
                "TemplateMessage: to is not a phone number, which authentication templates need",
                () -> code.recipient(Recipient.group("g-1")).build());
    }

    @Test
    void templateCarousels() {
        refuses(
                "TemplateMessage: template.components[0].cards has 0 items; it must be 1 to 10",
                () -> TemplateMessage.of(TO, "a", "en", TemplateComponent.carousel()));
        refuses(
                "TemplateMessage: template.components[0].cards[0].card_index is not 0; "
                        + "template.components[0].cards[0].components[0].sub_type is missing",
                () -> TemplateMessage.of(
                        TO,
                        "a",
                        "en",
                        TemplateComponent.builder()
                                .type(TemplateComponentType.CAROUSEL)
                                .addCards(TemplateCard.of(TemplateComponent.of(TemplateComponentType.BUTTON))
                                        .withCardIndex(1))
                                .build()));
    }

    @Test
    void templateButtons() {
        refuses(
                "TemplateComponent: ttl_minutes is 43201; it must be 1 to 43200; "
                        + "payload has 513 characters; the limit is 512",
                () -> TemplateComponent.voiceCall(0, Duration.ofMinutes(43_201), wide(513)));
        refuses(
                "TemplateComponent: action.sections has 0 items; it must be 1 to 10",
                () -> TemplateComponent.products(0, "lamp"));
    }
}
