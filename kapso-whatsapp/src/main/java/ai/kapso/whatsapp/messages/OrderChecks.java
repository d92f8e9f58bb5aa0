package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules for {@link OrderDetails}. */
final class OrderChecks {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9_.-]+");

    private final Checks checks = Checks.of("OrderDetails");

    private OrderChecks() {}

    static void check(OrderDetails details) {
        OrderChecks rules = new OrderChecks();
        rules.checkHead(details);
        details.order().ifPresent(order -> rules.checkOrder(order, details.totalAmount()));
        rules.checks.done();
    }

    private void checkHead(OrderDetails details) {
        String reference = details.referenceId();
        checks.maxLength("reference_id", reference, 60)
                .matches("reference_id", reference, REFERENCE, "of letters, digits, underscores, dots and hyphens");
        checks.require(details.type().isKnown(), "type", "is neither digital-goods nor physical-goods");
        checks.notBlank("currency", details.currency());
        boolean brazil = details.paymentType().filter(PaymentType.BR::equals).isPresent();
        checks.require(
                !brazil || details.currency().equals("BRL"), "currency", "is not BRL, which payment_type br needs");
        checkAmount("total_amount", details.totalAmount());
    }

    private void checkOrder(Order order, OrderAmount total) {
        checks.require(order.status().isKnown(), "order.status", "is not a state of an order");
        checks.require(!order.items().isEmpty(), "order.items", "is empty");
        for (int i = 0; i < order.items().size(); i++) {
            checkItem("order.items[" + i + "]", order.items().get(i));
        }
        checkAmount("order.subtotal", order.subtotal());
        checkAmount("order.tax", order.tax());
        order.shipping().ifPresent(shipping -> checkAmount("order.shipping", shipping));
        order.discount().ifPresent(discount -> checkAmount("order.discount", discount));
        order.expiration().ifPresent(end -> checks.maxLength("order.expiration.description", end.description(), 120));
        checkSums(order, total);
    }

    private void checkItem(String path, OrderItem item) {
        checks.notBlank(path + ".retailer_id", item.retailerId());
        checks.text(path + ".name", item.name(), 60);
        checks.require(item.quantity() >= 1, path + ".quantity", "is less than 1");
        checkAmount(path + ".amount", item.amount());
        item.saleAmount().ifPresent(amount -> checkAmount(path + ".sale_amount", amount));
    }

    private void checkAmount(String path, OrderAmount amount) {
        checks.require(amount.value() >= 0, path + ".value", "is negative");
        checks.require(amount.offset() == 100, path + ".offset", "is not 100");
    }

    private void checkSums(Order order, OrderAmount total) {
        long subtotal = order.subtotal().value();
        boolean itemsFit = subtotal == sum(order.items(), true) || subtotal == sum(order.items(), false);
        checks.require(itemsFit, "order.subtotal", "is not the sum of the items");
        long due = subtotal + order.tax().value() + value(order.shipping()) - value(order.discount());
        checks.require(total.value() == due, "total_amount", "is not subtotal + tax + shipping - discount");
    }

    private static long sum(List<OrderItem> items, boolean reduced) {
        return items.stream()
                .mapToLong(item -> item.quantity() * price(item, reduced).value())
                .sum();
    }

    private static OrderAmount price(OrderItem item, boolean reduced) {
        return reduced ? item.saleAmount().orElse(item.amount()) : item.amount();
    }

    private static long value(Optional<OrderAmount> amount) {
        return amount.map(OrderAmount::value).orElse(0L);
    }
}
