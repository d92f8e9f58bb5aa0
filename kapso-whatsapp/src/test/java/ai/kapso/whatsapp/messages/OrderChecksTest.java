package ai.kapso.whatsapp.messages;

import static ai.kapso.whatsapp.messages.Refusals.refuses;
import static ai.kapso.whatsapp.messages.Refusals.wide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OrderChecksTest {

    private static final OrderAmount ZERO = OrderAmount.of(0);

    @Test
    void sums() {
        refuses(
                "OrderDetails: total_amount is not subtotal + tax + shipping - discount",
                () -> Orders.details(11_851, Orders.order().build()).build());
        refuses(
                "OrderDetails: order.subtotal is not the sum of the items; "
                        + "total_amount is not subtotal + tax + shipping - discount",
                () -> Orders.details(
                                11_850,
                                Orders.order().subtotal(OrderAmount.of(11_001)).build())
                        .build());
        Order fullPrice = Orders.order().subtotal(OrderAmount.of(12_000)).build();
        assertThat(Orders.details(12_850, fullPrice).build().order()).contains(fullPrice);
    }

    @Test
    void heads() {
        OrderDetails.Builder details = Orders.details(11_850, Orders.order().build());
        refuses(
                "OrderDetails: reference_id has 61 characters; the limit is 60",
                () -> details.referenceId("a".repeat(61)).build());
        refuses(
                "OrderDetails: reference_id is not of letters, digits, underscores, dots and hyphens",
                () -> details.referenceId("order 4").build());
        refuses(
                "OrderDetails: reference_id is blank; total_amount.offset is not 100; "
                        + "reference_id is not of letters, digits, underscores, dots and hyphens; "
                        + "currency is not BRL, which payment_type br needs",
                () -> details.referenceId("")
                        .type(GoodsType.of("services"))
                        .currency("EUR")
                        .totalAmount(OrderAmount.of(11_850).withOffset(1000))
                        .build());
        assertThat(Orders.details(11_850, Orders.order().build())
                        .paymentType(PaymentType.UPI)
                        .currency("INR")
                        .paymentConfiguration("main")
                        .build())
                .isNotNull();
    }

    @Test
    void items() {
        Order empty = Order.builder().subtotal(ZERO).tax(ZERO).build();
        refuses(
                "OrderDetails: order.items is empty",
                () -> Orders.details(0, empty).build());
        Order odd = Order.builder()
                .status(OrderState.of("dreamt"))
                .addItems(OrderDetailsItem.of(" ", wide(61), OrderAmount.of(-1), 0)
                        .withSaleAmount(OrderAmount.of(-2)))
                .subtotal(ZERO)
                .tax(ZERO)
                .expiration(OrderExpiration.builder()
                        .timestamp("1")
                        .description(wide(121))
                        .build())
                .build();
        refuses(
                "OrderDetails: order.items[0].name has 61 characters; the limit is 60; "
                        + "order.items[0].quantity is less than 1; order.items[0].amount.value is negative; "
                        + "order.items[0].sale_amount.value is negative; "
                        + "order.expiration.description has 121 characters; the limit is 120",
                () -> Orders.details(0, odd).build());
    }

    @Test
    void amounts() {
        assertThat(OrderAmount.of(new BigDecimal("19.9"))).isEqualTo(OrderAmount.of(1990));
        assertThatThrownBy(() -> OrderAmount.of(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }
}
