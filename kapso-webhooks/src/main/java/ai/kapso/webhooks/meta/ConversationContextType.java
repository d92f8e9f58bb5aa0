package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** How a conversation is told to the one who takes it over. */
public final class ConversationContextType extends OpenEnum<ConversationContextType.Known> {

    private static final Words<ConversationContextType, Known> WORDS =
            new Words<>(ConversationContextType::new, Known.UNKNOWN);

    /** In a few sentences. */
    public static final ConversationContextType SUMMARY = WORDS.add("summary", Known.SUMMARY);

    private ConversationContextType(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static ConversationContextType of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        SUMMARY,
        UNKNOWN
    }
}
