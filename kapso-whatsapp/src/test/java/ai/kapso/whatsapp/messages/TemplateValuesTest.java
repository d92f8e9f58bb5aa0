package ai.kapso.whatsapp.messages;

import static ai.kapso.whatsapp.messages.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that WhatsApp refuses wherever they stand. */
class TemplateValuesTest extends SendTest {

    private static final Map<String, Function<String, TemplateComponent>> PLACES = Map.of(
            "parameters[0].text", text -> TemplateComponent.bodyTexts(text),
            "parameters[0].text ", text -> TemplateComponent.body(TemplateParameter.named("name", text)),
            "parameters[0].text  ", text -> TemplateComponent.header(TemplateParameter.text(text)),
            "parameters[0].text   ", text -> TemplateComponent.url(0, text),
            "parameters[0].currency.fallback_value",
                    text -> TemplateComponent.body(TemplateParameter.currency("EUR", 9990, text)),
            "parameters[0].date_time.fallback_value", text -> TemplateComponent.body(TemplateParameter.dateTime(text)),
            "parameters[0].date_time.fallback_value ",
                    text -> TemplateComponent.body(TemplateParameter.dateTime(TemplateDateTime.of(text))),
            "cards[0].components[0].parameters[0].text",
                    text -> TemplateComponent.carousel(TemplateCard.of(TemplateComponent.bodyTexts(text))));

    @ParameterizedTest
    @CsvSource({
        "'', is empty",
        "'a\nb', contains a line break",
        "'a\r', contains a line break",
        "'a\tb', contains a tab",
        "'a     b', has more than four blanks in a row",
        "'     ', has more than four blanks in a row"
    })
    void areRefusedInEveryPlace(String value, String problem) {
        PLACES.forEach((place, component) -> refuses(
                "TemplateMessage: template.components[0]." + place.strip() + " " + problem,
                () -> TemplateMessage.of(TO, "a", "en", component.apply(value))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a    b", " ", "*bold*", "a; b, c", "\u00a0\u00a0\u00a0\u00a0\u00a0"})
    void othersAreTaken(String value) {
        PLACES.forEach((place, component) -> assertThat(TemplateMessage.of(TO, "a", "en", component.apply(value)))
                .isNotNull());
    }

    @Test
    void severalProblemsAreSaidAtOnce() {
        refuses(
                "TemplateMessage: template.components[0].parameters[0].text contains a line break; "
                        + "template.components[0].parameters[0].text contains a tab; "
                        + "template.components[0].parameters[1].text is empty",
                () -> TemplateMessage.of(TO, "a", "en", TemplateComponent.bodyTexts("a\n\tb", "")));
    }

    @Test
    void payloadsAreNotShownAndMayHoldAnything() {
        assertThat(TemplateMessage.of(TO, "a", "en", TemplateComponent.quickReply(0, "{\n\t\"id\": 1}")))
                .isNotNull();
    }

    @Test
    void nullsAreNamed() {
        refuses("TemplateParameter: text is missing", () -> TemplateParameter.text(null));
        refuses("TemplateParameter: text is missing", () -> TemplateComponent.bodyTexts("a", null));
        refuses("TemplateParameter: text is missing", () -> TemplateComponent.url(0, null));
        refuses("TemplateParameter: parameter_name is missing", () -> TemplateParameter.named(null, "x"));
        refuses("TemplateParameter: text is missing", () -> TemplateParameter.named("name", null));
        refuses("TemplateParameter: payload is missing", () -> TemplateParameter.payload(null));
        refuses("TemplateParameter: coupon_code is missing", () -> TemplateParameter.couponCode(null));
        refuses("TemplateParameter: action is missing", () -> TemplateParameter.action(null));
        refuses("TemplateComponent: ttl_minutes is missing", () -> TemplateComponent.voiceCall(null, "x"));
        refuses("TemplateParameter: image is missing", () -> TemplateParameter.image(null));
        refuses(
                "TemplateMessage: template.components[0].parameters[0].currency.fallback_value is missing",
                () -> TemplateMessage.of(
                        TO, "a", "en", TemplateComponent.body(TemplateParameter.currency("EUR", 1, null))));
    }

    @Test
    void codes() {
        refuses(
                "TemplateMessage: template.components[0].parameters[0].coupon_code has 21 characters; the limit is 20",
                () -> TemplateMessage.of(TO, "a", "en", TemplateComponent.copyCode(0, "A".repeat(21))));
        refuses(
                "TemplateMessage: template.components[0].parameters[0].coupon_code is blank",
                () -> TemplateMessage.of(TO, "a", "en", TemplateComponent.copyCode(0, "")));
        refuses(
                "TemplateMessage: one-time password has 16 characters; the limit is 15",
                () -> TemplateMessage.builder().addOneTimePassword("1".repeat(16)));
    }

    @Test
    void aCallButtonNeedsNoIndex() {
        writes(
                "template-voice-call",
                TemplateMessage.of(
                        TO, "call_us", "en", TemplateComponent.voiceCall(Duration.ofMinutes(100), "campaign-12")));
    }

    @Test
    void aPaymentLinkAndATimeInParts() {
        writes(
                "template-payment-link",
                TemplateMessage.builder()
                        .to(TO)
                        .name("pay_rent")
                        .language("en")
                        .addBody(TemplateParameter.dateTime(TemplateDateTime.builder()
                                .fallbackValue("1 May 2026")
                                .dayOfWeek(5)
                                .year(2026)
                                .month(5)
                                .dayOfMonth(1)
                                .hour(9)
                                .minute(30)
                                .calendar("GREGORIAN")
                                .build()))
                        .addComponent(TemplateComponent.paymentLink(0, "rent-17"))
                        .build());
    }
}
