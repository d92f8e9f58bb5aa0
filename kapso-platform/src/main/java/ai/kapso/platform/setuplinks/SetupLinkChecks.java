package ai.kapso.platform.setuplinks;

import ai.kapso.core.internal.Checks;
import ai.kapso.platform.internal.UrlChecks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules that a new and a changed setup link share. */
final class SetupLinkChecks {

    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private SetupLinkChecks() {}

    static void redirects(Checks checks, Optional<String> success, Optional<String> failure) {
        UrlChecks.httpsOrLoopback(checks, "success_redirect_url", success);
        UrlChecks.httpsOrLoopback(checks, "failure_redirect_url", failure);
    }

    static void origins(Checks checks, List<String> origins) {
        for (int i = 0; i < origins.size(); i++) {
            UrlChecks.httpsOrigin(checks, "allowed_origins[" + i + "]", origins.get(i));
        }
    }

    static void countries(Checks checks, List<String> countries) {
        for (int i = 0; i < countries.size(); i++) {
            checks.matches(
                    "phone_number_country_isos[" + i + "]",
                    countries.get(i),
                    COUNTRY,
                    "two capital letters, such as US");
        }
    }

    static void language(Checks checks, Optional<SetupLinkLanguage> language) {
        language.ifPresent(
                code -> checks.matches("language", code.value(), LANGUAGE, "an ISO 639-1 code of two small letters"));
    }

    static void theme(Checks checks, Optional<ThemeConfig> theme) {
        theme.ifPresent(colors -> theme(checks, colors));
    }

    private static void theme(Checks checks, ThemeConfig theme) {
        color(checks, "primary_color", theme.primaryColor());
        color(checks, "primary_foreground_color", theme.primaryForegroundColor());
        color(checks, "background_color", theme.backgroundColor());
        color(checks, "text_color", theme.textColor());
        color(checks, "muted_text_color", theme.mutedTextColor());
        color(checks, "card_color", theme.cardColor());
        color(checks, "muted_color", theme.mutedColor());
        color(checks, "border_color", theme.borderColor());
        color(checks, "secondary_color", theme.secondaryColor());
        color(checks, "secondary_foreground_color", theme.secondaryForegroundColor());
        color(checks, "destructive_color", theme.destructiveColor());
        color(checks, "destructive_foreground_color", theme.destructiveForegroundColor());
    }

    private static void color(Checks checks, String field, Optional<String> color) {
        color.ifPresent(text -> checks.matches("theme_config." + field, text, COLOR, "a colour in the form #RRGGBB"));
    }
}
