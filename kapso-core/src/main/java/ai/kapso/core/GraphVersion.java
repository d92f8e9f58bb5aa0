package ai.kapso.core;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a version of Meta's Graph API looks like. */
final class GraphVersion {

    private static final Pattern VERSION = Pattern.compile("v?(\\d{1,3}\\.\\d{1,2})");

    private GraphVersion() {}

    /** The version with its {@code v}. */
    static String of(String field, String version) {
        Matcher matcher = VERSION.matcher(Objects.requireNonNull(version, field).strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(field + " is not a Graph API version such as v24.0");
        }
        return "v" + matcher.group(1);
    }
}
