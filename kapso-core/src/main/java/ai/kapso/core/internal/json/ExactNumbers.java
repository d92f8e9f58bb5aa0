package ai.kapso.core.internal.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Makes nodes of numbers so that what is written and read again is the same: a number such as {@code 1.5E1} is written as
 * {@code 15}, and is therefore an integer from the start.
 */
final class ExactNumbers extends JsonNodeFactory {

    private static final long serialVersionUID = 1L;

    private static final int BITS_OF_INT = 31;
    private static final int BITS_OF_LONG = 63;

    @Override
    public ValueNode numberNode(BigDecimal number) {
        return number != null && number.scale() == 0 ? integer(number.unscaledValue()) : super.numberNode(number);
    }

    private ValueNode integer(BigInteger number) {
        if (number.bitLength() <= BITS_OF_INT) {
            return numberNode(number.intValue());
        }
        return number.bitLength() <= BITS_OF_LONG ? numberNode(number.longValue()) : numberNode(number);
    }
}
