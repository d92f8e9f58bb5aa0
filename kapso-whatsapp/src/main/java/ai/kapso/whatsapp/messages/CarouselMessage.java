package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two to ten cards side by side, all of one kind.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code carousel}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class CarouselMessage extends InteractiveMessage implements WithCarouselMessage {

    CarouselMessage() {}

    /** The text, at most 1024 characters. */
    public abstract String body();

    /** The cards, two to ten, all of one kind and layout. */
    public abstract List<CarouselCard> cards();

    @Override
    public final String interactiveType() {
        return "carousel";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {
        checks.size("interactive.action.cards", cards(), 2, 10);
        Unique ids = new Unique(checks);
        for (int i = 0; i < cards().size(); i++) {
            String path = "interactive.action.cards[" + i + "]";
            CarouselCard card = cards().get(i);
            if (card != null) {
                card.check(checks, path, ids);
                card.checkLike(cards().get(0), checks, path);
            }
        }
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.beginList("cards");
        for (int i = 0; i < cards().size(); i++) {
            out.begin().put("card_index", i);
            cards().get(i).write(out);
            out.end();
        }
        out.endList();
    }

    @Value.Check
    CarouselMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()));
    }

    /**
     * A carousel, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     * @param cards two to ten
     */
    public static CarouselMessage of(String to, String body, CarouselCard... cards) {
        return of(Recipient.phone(to), body, cards);
    }

    /**
     * A carousel.
     *
     * @param to the recipient
     * @param body the text
     * @param cards two to ten
     */
    public static CarouselMessage of(Recipient to, String body, CarouselCard... cards) {
        return builder().recipient(to).body(body).addCards(cards).build();
    }

    /** Begins a carousel; recipient, {@code body} and two cards are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CarouselMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableCarouselMessage.Builder implements Replying<Builder> {
        Builder() {}

        /**
         * Adds a card.
         *
         * @param card of the same kind and layout as the others
         */
        @CanIgnoreReturnValue
        public Builder addCard(CarouselCard card) {
            return addCards(card);
        }
    }
}
