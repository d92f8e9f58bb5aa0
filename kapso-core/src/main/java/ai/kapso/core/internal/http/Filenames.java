package ai.kapso.core.internal.http;

import java.nio.charset.StandardCharsets;

/** File names in {@code Content-Disposition}. */
final class Filenames {

    private static final String PLAIN = "!#$&+-.^_`|~";

    private Filenames() {}

    /** The parameter of a name, with RFC 5987's form beside it for a name that is not plain ASCII. */
    static String parameter(String name) {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (base.isBlank()) {
            return parameter("file");
        }
        StringBuilder plain = new StringBuilder(base.length());
        base.codePoints().forEach(c -> plain.append(c < ' ' || c == '"' || c == '\\' || c > 126 ? '_' : (char) c));
        String parameter = "filename=\"" + plain + "\"";
        return base.contentEquals(plain) ? parameter : parameter + "; filename*=UTF-8''" + encode(base);
    }

    private static String encode(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c < 128 && Character.isLetterOrDigit(c)) || PLAIN.indexOf(c) >= 0;
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
