package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The names and languages of the approved templates; as long as there are none, every name that can be one is trusted. */
public final class Templates {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,512}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(_[A-Z]{2})?");

    private final Set<String> known = new HashSet<>();

    /** From now on only templates that were added exist. */
    public void add(String name, String language) {
        if (!exists(name, language)) {
            throw new IllegalArgumentException("no template can be called " + name + " in the language " + language
                    + ": a name has a-z, 0-9 and _, a language looks like en or en_US");
        }
        known.add(key(name, language));
    }

    /** Refuses a message whose template is not there. */
    void resolve(JsonNode template) {
        String name = template.path("name").asText();
        String language = template.path("language").path("code").asText();
        if (!exists(name, language) || !(known.isEmpty() || known.contains(key(name, language)))) {
            throw ApiError.meta(
                    404,
                    132001,
                    "Template name does not exist in the translation",
                    "template name (" + name + ") does not exist in " + language);
        }
    }

    private static boolean exists(String name, String language) {
        return NAME.matcher(name).matches() && LANGUAGE.matcher(language).matches();
    }

    private static String key(String name, String language) {
        return name + " " + language;
    }
}
