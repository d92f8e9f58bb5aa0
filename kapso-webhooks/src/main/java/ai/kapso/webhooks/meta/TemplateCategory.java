package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What a template is for. */
public final class TemplateCategory extends OpenEnum<TemplateCategory.Known> {

    private static final Words<TemplateCategory, Known> WORDS = new Words<>(TemplateCategory::new, Known.UNKNOWN);

    /** Marketing. */
    public static final TemplateCategory MARKETING = WORDS.add("MARKETING", Known.MARKETING);

    /** Updates on what the user has ordered or asked for. */
    public static final TemplateCategory UTILITY = WORDS.add("UTILITY", Known.UTILITY);

    /** One-time codes. */
    public static final TemplateCategory AUTHENTICATION = WORDS.add("AUTHENTICATION", Known.AUTHENTICATION);

    private TemplateCategory(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static TemplateCategory of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        MARKETING,
        UTILITY,
        AUTHENTICATION,
        UNKNOWN
    }
}
