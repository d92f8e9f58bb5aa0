package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What a template is for. */
public final class TemplateCategory extends OpenEnum<TemplateCategory.Known> {

    /** Marketing. */
    public static final TemplateCategory MARKETING = new TemplateCategory("MARKETING", Known.MARKETING);

    /** Updates on what the user has ordered or asked for. */
    public static final TemplateCategory UTILITY = new TemplateCategory("UTILITY", Known.UTILITY);

    /** One-time codes. */
    public static final TemplateCategory AUTHENTICATION = new TemplateCategory("AUTHENTICATION", Known.AUTHENTICATION);

    private static final Map<String, TemplateCategory> KNOWN = index(MARKETING, UTILITY, AUTHENTICATION);

    private TemplateCategory(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static TemplateCategory of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, TemplateCategory::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link TemplateCategory#MARKETING}. */
        MARKETING,
        /** See {@link TemplateCategory#UTILITY}. */
        UTILITY,
        /** See {@link TemplateCategory#AUTHENTICATION}. */
        AUTHENTICATION,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
