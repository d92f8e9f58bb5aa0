package ai.kapso.core.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Fills path templates and writes queries, percent-encoded. */
final class UriTemplate {

    private static final String UNRESERVED = "-._~";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private UriTemplate() {}

    static String expand(String template, Map<String, String> values) {
        if (values.isEmpty()) {
            return template;
        }
        StringBuilder path = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("no value for {" + name + "} in " + template);
            }
            encode(value, path.append(template, from, open));
            from = close + 1;
        }
        return path.append(template, from, template.length()).toString();
    }

    static String query(Map<String, List<String>> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, values) -> {
            for (String value : values) {
                encode(name, query.append(query.length() == 0 ? '?' : '&'));
                encode(value, query.append('='));
            }
        });
        return query.toString();
    }

    private static void encode(String text, StringBuilder into) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isUnreserved(c)) {
                into.append(c);
            } else {
                into.append('%').append(HEX[c >> 4]).append(HEX[c & 0xF]);
            }
        }
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0;
    }
}
