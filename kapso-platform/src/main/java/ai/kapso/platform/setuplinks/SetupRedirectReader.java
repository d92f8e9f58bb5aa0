package ai.kapso.platform.setuplinks;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@link SetupRedirect}, whatever browsers and frameworks did to it. */
final class SetupRedirectReader {

    private static final Set<String> KNOWN = Set.of(
            "setup_link_id",
            "status",
            "phone_number_id",
            "business_account_id",
            "provisioned_phone_number_id",
            "display_phone_number",
            "whatsapp_config_id",
            "error_code");
    private static final Pattern STILL_ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");

    private SetupRedirectReader() {}

    static SetupRedirect ofQuery(@Nullable String query) {
        Map<String, String> parameters = query == null ? Map.of() : parameters(query);
        SetupRedirect.Builder redirect = ofParameters(parameters::get);
        parameters.forEach((name, value) -> {
            if (!KNOWN.contains(name)) {
                redirect.putOtherParameters(name, value);
            }
        });
        return redirect.build();
    }

    static SetupRedirect.Builder ofParameters(Function<String, @Nullable String> parameter) {
        Function<String, Optional<String>> value = name -> Optional.ofNullable(parameter.apply(name))
                .map(text -> once(text).strip())
                .filter(text -> !text.isEmpty());
        return SetupRedirect.builder()
                .setupLinkId(value.apply("setup_link_id"))
                .status(value.apply("status").map(WhatsappSetupStatus::of))
                .phoneNumberId(value.apply("phone_number_id"))
                .businessAccountId(value.apply("business_account_id"))
                .provisionedPhoneNumberId(value.apply("provisioned_phone_number_id"))
                .displayPhoneNumber(value.apply("display_phone_number").flatMap(SetupRedirectReader::e164))
                .whatsappConfigId(value.apply("whatsapp_config_id"))
                .errorCode(value.apply("error_code").map(SetupErrorCode::of));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = decode(equals < 0 ? parameter : parameter.substring(0, equals));
            if (!name.isEmpty()) {
                parameters.putIfAbsent(name, equals < 0 ? "" : decode(parameter.substring(equals + 1)));
            }
        }
        return parameters;
    }

    /** Undoes the second of two encodings. */
    private static String once(String decoded) {
        return STILL_ENCODED.matcher(decoded).find() ? decode(decoded) : decoded;
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }

    /** A plus sign may have become a space, or be missing. */
    private static Optional<String> e164(String number) {
        String digits = NOT_A_DIGIT.matcher(number).replaceAll("");
        return digits.isEmpty() ? Optional.empty() : Optional.of("+" + digits);
    }
}
