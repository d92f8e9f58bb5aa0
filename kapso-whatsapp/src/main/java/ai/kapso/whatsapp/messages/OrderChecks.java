package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules for {@link OrderDetails}. Few hold everywhere; most are those of Brazil, and India's samples do not keep them.
 */
final class OrderChecks {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9_.-]+");

    private final Checks checks = Checks.of("OrderDetails");
    private final OrderDetails details;
    private final boolean brazil;

    private OrderChecks(OrderDetails details) {
        this.details = details;
        this.brazil = details.paymentType().filter(PaymentType.BR::equals).isPresent();
    }

    static void check(OrderDetails details) {
        OrderChecks rules = new OrderChecks(details);
        rules.checkHead();
        details.order().ifPresent(rules::checkOrder);
        rules.checks.done();
    }

    private void checkHead() {
        String reference = details.referenceId();
        checks.notBlank("reference_id", reference);
        checks.present("type", details.type());
        checks.notBlank("currency", details.currency());
        checkAmount("total_amount", details.totalAmount());
        if (brazil && reference != null && details.currency() != null) {
            checks.maxLength("reference_id", reference, 60);
            checks.matches("reference_id", reference, REFERENCE, "of letters, digits, underscores, dots and hyphens");
            checks.require(details.currency().equals("BRL"), "currency", "is not BRL, which payment_type br needs");
        }
    }

    private void checkOrder(Order order) {
        checks.require(!order.items().isEmpty(), "order.items", "is empty");
        for (int i = 0; i < order.items().size(); i++) {
            checkItem("order.items[" + i + "]", order.items().get(i));
        }
        checkAmount("order.subtotal", order.subtotal());
        checkAmount("order.tax", order.tax());
        order.shipping().ifPresent(shipping -> checkAmount("order.shipping", shipping));
        order.discount().ifPresent(discount -> checkAmount("order.discount", discount));
        if (brazil) {
            order.expiration()
                    .ifPresent(end -> checks.maxLength("order.expiration.description", end.description(), 120));
            checkSums(order);
        }
    }

    private void checkItem(String path, OrderDetailsItem item) {
        if (item == null) {
            checks.present(path, null);
            return;
        }
        checks.notBlank(path + ".name", item.name());
        checks.maxLength(path + ".name", item.name(), brazil ? 60 : Integer.MAX_VALUE);
        checks.require(item.quantity() >= 1, path + ".quantity", "is less than 1");
        checkAmount(path + ".amount", item.amount());
        item.saleAmount().ifPresent(amount -> checkAmount(path + ".sale_amount", amount));
    }

    private void checkAmount(String path, OrderAmount amount) {
        checks.present(path, amount);
        if (amount != null) {
            checks.require(amount.value() >= 0, path + ".value", "is negative");
            checks.require(amount.offset() == 100 || !brazil, path + ".offset", "is not 100");
        }
    }

    private void checkSums(Order order) {
        long subtotal = value(Optional.ofNullable(order.subtotal()));
        boolean itemsFit = subtotal == sum(order.items(), true) || subtotal == sum(order.items(), false);
        checks.require(itemsFit, "order.subtotal", "is not the sum of the items");
        long due =
                subtotal + value(Optional.ofNullable(order.tax())) + value(order.shipping()) - value(order.discount());
        long total = value(Optional.ofNullable(details.totalAmount()));
        checks.require(total == due, "total_amount", "is not subtotal + tax + shipping - discount");
    }

    private static long sum(List<OrderDetailsItem> items, boolean reduced) {
        return items.stream().mapToLong(item -> sum(item, reduced)).sum();
    }

    private static long sum(OrderDetailsItem item, boolean reduced) {
        if (item == null) {
            return 0;
        }
        Optional<OrderAmount> full = Optional.ofNullable(item.amount());
        return item.quantity() * value(reduced ? item.saleAmount().or(() -> full) : full);
    }

    private static long value(Optional<OrderAmount> amount) {
        return amount.map(OrderAmount::value).orElse(0L);
    }
}
