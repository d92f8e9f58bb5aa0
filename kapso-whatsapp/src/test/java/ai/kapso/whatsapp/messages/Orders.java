package ai.kapso.whatsapp.messages;

import java.time.Instant;

/** Orders for tests. */
final class Orders {

    private Orders() {}

    static OrderDetails full() {
        return details(11_850, order().build()).build();
    }

    static OrderDetails.Builder details(long total, Order order) {
        return OrderDetails.builder()
                .referenceId("ord_2026-06.0004")
                .type(GoodsType.PHYSICAL_GOODS)
                .paymentType(PaymentType.BR)
                .addPaymentSettings(
                        PaymentSetting.pix(
                                "00020126580014br.gov.bcb.pix0136", "Loja Azul", "loja@azul.example", PixKeyType.EMAIL),
                        PaymentSetting.paymentLink("https://pay.example/4"),
                        PaymentSetting.boleto("03399026944140000002628346101018898510000008848"))
                .currency("BRL")
                .totalAmount(OrderAmount.of(total))
                .order(order);
    }

    static Order.Builder order() {
        return Order.builder()
                .addItems(OrderDetailsItem.of("caneca", "Caneca", OrderAmount.of(3000), 2)
                        .withSaleAmount(OrderAmount.of(2500)))
                .addItems(OrderDetailsItem.of("cha", "Chá preto", OrderAmount.of(6000), 1))
                .subtotal(OrderAmount.of(11_000))
                .tax(OrderAmount.of(350).withDescription("ICMS"))
                .shipping(OrderAmount.of(1500).withDescription("PAC"))
                .discount(OrderAmount.builder()
                        .value(1000)
                        .description("Cupom")
                        .discountProgramName("AZUL10")
                        .build())
                .catalogId("770011223344")
                .expiration(OrderExpiration.of(Instant.ofEpochSecond(1_790_000_000), "O código vence hoje"));
    }
}
