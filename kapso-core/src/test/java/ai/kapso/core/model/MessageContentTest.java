package ai.kapso.core.model;

import static ai.kapso.core.model.MessageTest.content;
import static ai.kapso.core.model.MessageTest.fixture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessageContentTest {

    @Test
    void readsPictures() {
        ImageContent image = content("kapso-received-image", ImageContent.class);

        assertThat(image.id()).contains("1310000000000053");
        assertThat(image.caption()).contains("Our cat");
        assertThat(image.mimeType()).contains("image/jpeg");
        assertThat(image.sha256()).isPresent();
        assertThat(image.url().orElseThrow()).startsWith("https://lookaside.fbsbx.com/");
        assertThat(image.link().orElseThrow()).startsWith("https://app.kapso.ai/");
    }

    @Test
    void readsVideosDocumentsAndStickers() {
        assertThat(content("meta-video", VideoContent.class).caption()).contains("It leaks");
        assertThat(content("meta-document", DocumentContent.class).filename()).contains("invoice 17.pdf");
        assertThat(content("meta-sticker", StickerContent.class).animated()).contains(true);
    }

    @Test
    void tellsVoiceNotesFromSoundFiles() {
        assertThat(content("meta-audio", AudioContent.class).voice()).contains(false);
        assertThat(content("meta-voice-note", AudioContent.class).voice()).contains(true);
    }

    @Test
    void readsTheOlderTypeVoiceAsAudio() {
        Message message = fixture("on-premises-voice");

        assertThat(message.type()).isEqualTo(MessageType.VOICE);
        assertThat(message.content().as(AudioContent.class).flatMap(MediaContent::id))
                .contains("1310000000000014");
    }

    @Test
    void offersEveryKindOfMediaAsMedia() {
        for (String fixture :
                new String[] {"meta-image", "meta-video", "meta-audio", "meta-document", "meta-sticker"}) {
            assertThat(content(fixture, MediaContent.class).id().orElseThrow()).startsWith("13100000000000");
        }
        assertThat(fixture("meta-text").content().as(MediaContent.class)).isEmpty();
    }

    @Test
    void readsPlaces() {
        LocationContent place = content("meta-location", LocationContent.class);

        assertThat(place.latitude()).isEqualTo(59.3361);
        assertThat(place.longitude()).isEqualTo(18);
        assertThat(place.name()).contains("City library");
        assertThat(place.address()).contains("Sveavägen 44, Stockholm");
        assertThat(place.url()).contains("https://bibliotek.example");
    }

    @Test
    void readsContactCards() {
        ContactsContent contacts = content("meta-contacts", ContactsContent.class);
        assertThat(contacts.contacts()).hasSize(2);
        ContactCard card = contacts.contacts().get(0);

        assertThat(card.name().flatMap(ContactName::formattedName)).contains("Dr. Ada B. Nilsson Jr");
        assertThat(card.phones()).hasSize(2);
        assertThat(card.phones().get(0).waId()).contains("12025550177");
        assertThat(card.emails().get(0).email()).contains("ada@nilsson.example");
        assertThat(card.addresses().get(0).countryCode()).contains("SE");
        assertThat(card.org().flatMap(ContactOrg::company)).contains("Nilsson Kettles");
        assertThat(card.urls().get(0).url()).contains("https://nilsson.example");
        assertThat(card.birthday()).contains("1980-02-29");
        assertThat(card.vcard()).isPresent();
        assertThat(card.origin()).contains(ContactOrigin.CONTACT_REQUEST);
    }

    @Test
    void tellsReactionsFromRemovedOnes() {
        ReactionContent reaction = content("meta-reaction", ReactionContent.class);
        assertThat(reaction.emoji()).contains("👩🏽‍🚀");
        assertThat(reaction.messageId()).startsWith("wamid.");
        assertThat(reaction.removed()).isFalse();

        assertThat(content("meta-reaction-removed", ReactionContent.class).removed())
                .isTrue();
        assertThat(content("meta-reaction-removed-empty", ReactionContent.class).removed())
                .isTrue();
        assertThat(content("kapso-reaction-removed", ReactionContent.class).removed())
                .isTrue();
    }

    @Test
    void readsTapsOnTemplateButtons() {
        ButtonContent button = content("meta-button", ButtonContent.class);

        assertThat(button.payload()).contains("STOP-NEWS");
        assertThat(button.text()).contains("No more news");
    }

    @Test
    void readsOrdersWithNumbersAsNumbersOrTexts() {
        OrderContent order = content("meta-order", OrderContent.class);
        assertThat(order.catalogId()).contains("700100200300");
        assertThat(order.text()).contains("Gift-wrapped");
        assertThat(order.productItems()).hasSize(2);

        OrderItem second = order.productItems().get(1);
        assertThat(second.productRetailerId()).contains("4711");
        assertThat(second.quantity()).contains(1);
        assertThat(second.itemPrice()).contains(new BigDecimal("12.50"));
        assertThat(second.currency()).contains("USD");
        assertThat(content("kapso-order", OrderContent.class).orderText()).contains("2 x KETTLE-RED");
    }

    @Test
    void readsNoticesAboutUsers() {
        SystemContent number = content("meta-system-number", SystemContent.class);
        assertThat(number.type()).contains(SystemType.USER_CHANGED_NUMBER);
        assertThat(number.waId()).contains("12025550144");
        assertThat(number.body()).isPresent();

        SystemContent id = content("meta-system-user-id", SystemContent.class);
        assertThat(id.type()).contains(SystemType.USER_CHANGED_USER_ID);
        assertThat(id.userId()).contains("US.99");
        assertThat(id.parentUserId()).contains("US.ENT.99");
        assertThat(id.previousUserId()).contains("US.48151623420815");
        assertThat(id.previousParentUserId()).contains("US.ENT.4815162342");
    }

    @Test
    void readsMessagesThatWhatsAppDoesNotHandOver() {
        Message message = fixture("meta-unsupported");
        assertThat(content("meta-unsupported", UnsupportedContent.class).type()).contains("poll_update");
        assertThat(message.errors().get(0).code()).contains(131051);
        assertThat(message.errors().get(0).details()).contains("Message type is currently not supported.");

        assertThat(content("meta-unsupported-without-object", UnsupportedContent.class)
                        .type())
                .isEmpty();
        assertThat(fixture("meta-unsupported-without-object").errors().get(0).code())
                .contains(130501);

        Message older = fixture("meta-unknown");
        assertThat(older.content()).isInstanceOf(UnsupportedContent.class);
        assertThat(older.type().value()).isEqualTo("unknown");
        assertThat(older.type().known()).isEqualTo(MessageType.Known.UNSUPPORTED);
    }

    @Test
    void readsKindsThatHaveNoContent() {
        assertThat(fixture("meta-request-welcome").content()).isInstanceOf(RequestWelcomeContent.class);
        assertThat(fixture("meta-history-media-placeholder").content()).isInstanceOf(MediaPlaceholderContent.class);
    }

    @Test
    void readsEditsWithTheNewVersion() {
        EditContent edit = content("meta-edit", EditContent.class);
        Message version = edit.message().orElseThrow();

        assertThat(edit.originalMessageId()).startsWith("wamid.");
        assertThat(version.isReply()).isTrue();
        assertThat(version.content().as(ImageContent.class).flatMap(MediaContent::caption))
                .contains("This one, sorry");
        assertThat(content("meta-revoke", RevokeContent.class).originalMessageId())
                .isEqualTo(edit.originalMessageId());
    }

    @Test
    void readsTemplatesThatWereSent() {
        TemplateContent template = content("meta-echo-template", TemplateContent.class);

        assertThat(template.name()).contains("order_ready");
        assertThat(template.language().flatMap(TemplateLanguage::code)).contains("sv");
        assertThat(template.components()).hasSize(1);
    }

    @Test
    void readsPins() {
        PinContent pin = content("meta-pin", PinContent.class);

        assertThat(pin.type()).contains(PinAction.PIN);
        assertThat(pin.messageId()).isPresent();
        assertThat(pin.expirationDays()).contains(7);
    }

    @Test
    void hasOneVisitorMethodForEachKind() {
        Set<String> kinds = new TreeSet<>();
        Fixtures.in("fixtures/message")
                .keySet()
                .forEach(name -> fixture(name.replace(".json", "")).content().accept(new Recorder(kinds)));

        assertThat(kinds)
                .containsExactly(
                        "audio",
                        "button",
                        "contacts",
                        "document",
                        "edit",
                        "image",
                        "interactive",
                        "location",
                        "media_placeholder",
                        "order",
                        "pin",
                        "reaction",
                        "request_welcome",
                        "revoke",
                        "sticker",
                        "system",
                        "template",
                        "text",
                        "unsupported",
                        "video");
    }

    @Test
    void passesEveryKindToTheGeneralMethodByDefault() {
        MessageContent.Visitor<String> visitor = new MessageContent.Visitor<>() {
            @Override
            public String visitMedia(MediaContent media) {
                return "media";
            }

            @Override
            public String visitOther(MessageContent content) {
                return "other " + content.messageType();
            }
        };

        Fixtures.in("fixtures/message").keySet().forEach(name -> {
            MessageContent content = fixture(name.replace(".json", "")).content();
            assertThat(content.accept(visitor))
                    .isEqualTo(content instanceof MediaContent ? "media" : "other " + content.messageType());
        });
    }

    @Test
    void refusesTypesThatAContentCannotHave() {
        AudioContent.Builder audio = AudioContent.builder().messageType(MessageType.TEXT);
        assertThatThrownBy(audio::build).isInstanceOf(IllegalArgumentException.class);
    }

    /** Records which method of its own each content has. */
    private static final class Recorder implements MessageContent.Visitor<Boolean> {

        private final Set<String> kinds;

        Recorder(Set<String> kinds) {
            this.kinds = kinds;
        }

        private boolean record(String kind) {
            return kinds.add(kind);
        }

        @Override
        public Boolean visitText(TextContent text) {
            return record("text");
        }

        @Override
        public Boolean visitImage(ImageContent image) {
            return record("image");
        }

        @Override
        public Boolean visitVideo(VideoContent video) {
            return record("video");
        }

        @Override
        public Boolean visitAudio(AudioContent audio) {
            return record("audio");
        }

        @Override
        public Boolean visitDocument(DocumentContent document) {
            return record("document");
        }

        @Override
        public Boolean visitSticker(StickerContent sticker) {
            return record("sticker");
        }

        @Override
        public Boolean visitLocation(LocationContent location) {
            return record("location");
        }

        @Override
        public Boolean visitContacts(ContactsContent contacts) {
            return record("contacts");
        }

        @Override
        public Boolean visitReaction(ReactionContent reaction) {
            return record("reaction");
        }

        @Override
        public Boolean visitInteractive(InteractiveContent interactive) {
            return record("interactive");
        }

        @Override
        public Boolean visitButton(ButtonContent button) {
            return record("button");
        }

        @Override
        public Boolean visitOrder(OrderContent order) {
            return record("order");
        }

        @Override
        public Boolean visitSystem(SystemContent system) {
            return record("system");
        }

        @Override
        public Boolean visitUnsupported(UnsupportedContent unsupported) {
            return record("unsupported");
        }

        @Override
        public Boolean visitRequestWelcome(RequestWelcomeContent welcome) {
            return record("request_welcome");
        }

        @Override
        public Boolean visitEdit(EditContent edit) {
            return record("edit");
        }

        @Override
        public Boolean visitRevoke(RevokeContent revoke) {
            return record("revoke");
        }

        @Override
        public Boolean visitTemplate(TemplateContent template) {
            return record("template");
        }

        @Override
        public Boolean visitMediaPlaceholder(MediaPlaceholderContent placeholder) {
            return record("media_placeholder");
        }

        @Override
        public Boolean visitPin(PinContent pin) {
            return record("pin");
        }

        @Override
        public Boolean visitOther(MessageContent content) {
            throw new AssertionError(content);
        }
    }
}
