package ai.kapso.whatsapp.messages;

import static ai.kapso.whatsapp.messages.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders as India has them, for which the rules of Brazil do not hold. */
class IndianOrdersTest extends SendTest {

    private static final String INDIAN = "+919000000001";

    private static final OrderDetailsItem TEA = OrderDetailsItem.of("Tea", OrderAmount.of(12_000), 2)
            .withSaleAmount(OrderAmount.of(11_000))
            .withCountryOfOrigin("Sri Lanka")
            .withImporterName("Asha Imports")
            .withImporterAddress(ImporterAddress.builder()
                    .addressLine1("12 Church Street")
                    .addressLine2("First floor")
                    .city("Bengaluru")
                    .zoneCode("KA")
                    .postalCode("560001")
                    .countryCode("IN")
                    .build());

    private static Order.Builder order() {
        return Order.builder()
                .addItems(TEA)
                .subtotal(OrderAmount.of(24_000))
                .tax(OrderAmount.of(1200).withDescription("GST"))
                .shipping(OrderAmount.of(800).withDescription("Courier"))
                .discount(OrderAmount.of(500).withDescription("First order").withDiscountProgramName("NEW5"))
                .expiration(OrderExpiration.builder()
                        .timestamp("1790000000")
                        .description("Held until tonight")
                        .build());
    }

    private static OrderDetails.Builder details() {
        return OrderDetails.builder()
                .referenceId("tea/2026 17")
                .type(GoodsType.PHYSICAL_GOODS)
                .currency("INR")
                .totalAmount(OrderAmount.of(25_500));
    }

    @Test
    void itemsWithAnImporter() {
        writes(
                "order-details-importer",
                OrderDetailsMessage.builder()
                        .to(INDIAN)
                        .recipientType(ai.kapso.core.model.RecipientType.INDIVIDUAL)
                        .headerImage(
                                MediaRef.link("https://cdn.example/tea.png").withProvider("shop-files"))
                        .body("Your order")
                        .footer("Asha Tea")
                        .order(details()
                                .paymentType(PaymentType.UPI)
                                .addPaymentSettings(PaymentSetting.paymentLink(PaymentLink.of("https://pay.example/17")
                                        .withSuccessUrl("https://shop.example/paid")
                                        .withCancelUrl("https://shop.example/cart")))
                                .order(order().type(OrderType.QUICK_PAY).build())
                                .build())
                        .build());
    }

    @Test
    void aGatewayAndAnItemWithAPicture() {
        writes(
                "order-details-gateway",
                OrderDetailsMessage.of(
                        INDIAN,
                        "Your order",
                        details()
                                .addPaymentSettings(
                                        PaymentSetting.paymentGateway("payu", "main", Map.of("udf1", "shop-7")),
                                        PaymentSetting.paymentGateway("razorpay", "second", Map.of()),
                                        PaymentSetting.upiIntentLink("upi://pay?pa=tea@bank"))
                                .paymentConfiguration("main")
                                .order(Order.builder()
                                        .catalogId("770011223344")
                                        .addItems(OrderDetailsItem.of("Cup", OrderAmount.of(25_500), 1)
                                                .withImage(MediaRef.link("https://cdn.example/cup.png")))
                                        .subtotal(OrderAmount.of(25_500))
                                        .tax(OrderAmount.of(0))
                                        .build())
                                .build()));
    }

    @Test
    void sumsAreCheckedForBrazilOnly() {
        Order odd = order().subtotal(OrderAmount.of(1)).build();

        assertThat(details().paymentType(PaymentType.UPI).order(odd).build().order())
                .contains(odd);
        assertThat(details().order(odd).build().order()).contains(odd);
        refuses(
                "OrderDetails: reference_id is not of letters, digits, underscores, dots and hyphens; "
                        + "currency is not BRL, which payment_type br needs; order.subtotal is not the sum of the items; "
                        + "total_amount is not subtotal + tax + shipping - discount",
                () -> details().paymentType(PaymentType.BR).order(odd).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "partially_shipped", "partially-shipped", "delivered", "on its way"})
    void ordersHaveAnyState(String word) {
        Order order = order().status(OrderState.of(word)).build();

        assertThat(KapsoJson.toTree(details().order(order).build())
                        .at("/order/status")
                        .asText())
                .isEqualTo(word);
        assertThat(KapsoJson.toTree(OrderStatusMessage.of(INDIAN, "News", "ord-1", OrderState.of(word)))
                        .at("/interactive/action/parameters/order/status")
                        .asText())
                .isEqualTo(word);
    }

    @Test
    void bothSpellingsOfPartiallyShippedAreKnown() {
        assertThat(OrderState.of("partially_shipped").known()).isEqualTo(OrderState.Known.PARTIALLY_SHIPPED);
        assertThat(OrderState.of("partially-shipped")).isSameAs(OrderState.PARTIALLY_SHIPPED);
    }

    @Test
    void wordsThatThisVersionDoesNotKnow() {
        assertThat(details().type(GoodsType.of("services")).build().type().value())
                .isEqualTo("services");
        assertThat(details().paymentType(PaymentType.of("sg")).build().paymentType())
                .contains(PaymentType.of("sg"));
        assertThat(order().type(OrderType.of("slow_pay")).build().type()).contains(OrderType.of("slow_pay"));
    }

    @Test
    void whatIsMissingIsSaidAtOnce() {
        refuses("PaymentLink: uri is missing", () -> PaymentSetting.paymentLink((String) null));
        refuses(
                "OrderDetails: reference_id is missing; type is missing; currency is missing; total_amount is missing; "
                        + "order.items[0].name is missing; order.items[0].quantity is less than 1; "
                        + "order.items[0].amount is missing; order.subtotal is missing; order.tax is missing",
                () -> OrderDetails.builder()
                        .order(Order.builder()
                                .addItems(OrderDetailsItem.builder().build())
                                .build())
                        .build());
    }
}
