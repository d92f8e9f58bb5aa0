package ai.kapso.testing.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the requests on a connection, as far as is needed to tell where each ends and whether MockWebServer can read it:
 * it knows neither trailers nor extensions of chunks, and no body in a GET.
 */
final class RequestGrammar {
    private static final int LONGEST_LINE = 65_536;
    private static final Pattern REQUEST = Pattern.compile("([A-Z]+) \\S+ HTTP/1\\.[01]");
    private static final Pattern HEADER = Pattern.compile("([!#-'*+.^_`|~0-9A-Za-z-]+):(.*)");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final Pattern CHUNK = Pattern.compile("[0-9A-Fa-f]{1,7}");

    private enum Part {
        REQUEST_LINE,
        HEADERS,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        END
    }

    private final StringBuilder line = new StringBuilder();
    private Part part = Part.REQUEST_LINE;
    private boolean bodyAllowed;
    private boolean chunked;
    private long length;
    private long left;

    /** False when the bytes are no HTTP. */
    boolean accepts(byte[] bytes, int offset, int count) {
        int at = offset;
        int end = offset + count;
        while (at < end) {
            if (part == Part.BODY || part == Part.CHUNK) {
                int taken = (int) Math.min(left, end - at);
                at += taken;
                left -= taken;
                if (left == 0) {
                    part = part == Part.BODY ? Part.REQUEST_LINE : Part.CHUNK_END;
                }
            } else if (!acceptsByte(bytes[at++])) {
                return false;
            }
        }
        return true;
    }

    private boolean acceptsByte(byte next) {
        if (next != '\n') {
            line.append((char) (next & 0xff));
            return line.length() <= LONGEST_LINE;
        }
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\r') {
            line.setLength(end - 1);
        }
        String text = line.toString();
        line.setLength(0);
        return acceptsLine(text);
    }

    private boolean acceptsLine(String text) {
        switch (part) {
            case REQUEST_LINE:
                return text.isEmpty() || begin(text);
            case HEADERS:
                return text.isEmpty() ? endHeaders() : header(text);
            case CHUNK_SIZE:
                return chunk(text);
            case CHUNK_END:
                part = Part.CHUNK_SIZE;
                return text.isEmpty();
            default:
                part = Part.REQUEST_LINE;
                return text.isEmpty();
        }
    }

    private boolean begin(String text) {
        Matcher matcher = REQUEST.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        bodyAllowed = !matcher.group(1).equals("GET") && !matcher.group(1).equals("HEAD");
        chunked = false;
        length = -1;
        part = Part.HEADERS;
        return true;
    }

    private boolean header(String text) {
        Matcher matcher = HEADER.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        String value = matcher.group(2).trim();
        if (name.equals("content-length")) {
            if (!LENGTH.matcher(value).matches() || (length >= 0 && length != Long.parseLong(value))) {
                return false;
            }
            length = Long.parseLong(value);
        } else if (name.equals("transfer-encoding")) {
            chunked = value.equalsIgnoreCase("chunked");
            return chunked;
        }
        return true;
    }

    private boolean endHeaders() {
        if (chunked) {
            part = Part.CHUNK_SIZE;
            return bodyAllowed && length < 0;
        }
        left = Math.max(0, length);
        part = left > 0 ? Part.BODY : Part.REQUEST_LINE;
        return left == 0 || bodyAllowed;
    }

    private boolean chunk(String text) {
        if (!CHUNK.matcher(text).matches()) {
            return false;
        }
        left = Long.parseLong(text, 16);
        part = left > 0 ? Part.CHUNK : Part.END;
        return true;
    }

    /** Whether the connection may end here. */
    boolean isBetweenRequests() {
        return part == Part.REQUEST_LINE && line.length() == 0;
    }
}
