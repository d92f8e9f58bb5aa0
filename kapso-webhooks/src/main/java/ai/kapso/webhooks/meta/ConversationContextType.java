package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** How a conversation is told to the one who takes it over. */
public final class ConversationContextType extends OpenEnum<ConversationContextType.Known> {

    /** In a few sentences. */
    public static final ConversationContextType SUMMARY = new ConversationContextType("summary", Known.SUMMARY);

    private static final Map<String, ConversationContextType> KNOWN = index(SUMMARY);

    private ConversationContextType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static ConversationContextType of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, ConversationContextType::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link ConversationContextType#SUMMARY}. */
        SUMMARY,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
