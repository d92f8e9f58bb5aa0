package ai.kapso.webhooks;

import ai.kapso.webhooks.WebhookSignatureException.Reason;
import ai.kapso.webhooks.internal.Hex;
import java.security.MessageDigest;
import java.util.List;

/** The secrets of one scheme and the check of its header against all of them. Immutable and thread-safe. */
final class SecretSet {

    private static final String PREFIX = "sha256=";

    private final SignatureScheme scheme;
    private final HmacSha256[] secrets;
    private final VerifiedSignature[] results;

    SecretSet(SignatureScheme scheme, List<HmacSha256> secrets) {
        this.scheme = scheme;
        this.secrets = secrets.toArray(new HmacSha256[0]);
        this.results = new VerifiedSignature[this.secrets.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = new VerifiedSignature(scheme, i);
        }
    }

    boolean isEmpty() {
        return secrets.length == 0;
    }

    String headerName() {
        return scheme.headerName();
    }

    VerifiedSignature verify(WebhookHeaders headers, byte[] body) {
        byte[] given = decode(value(headers));
        int match = -1;
        for (int i = secrets.length - 1; i >= 0; i--) { // all of them: the time must not tell which one matched
            match = MessageDigest.isEqual(secrets[i].of(body), given) ? i : match;
        }
        if (match < 0) {
            throw refused(Reason.MISMATCH);
        }
        return results[match];
    }

    private String value(WebhookHeaders headers) {
        List<String> values = headers.all(headerName());
        if (values.size() > 1) {
            throw refused(Reason.DUPLICATE);
        }
        if (values.isEmpty() || values.get(0).isBlank()) {
            throw refused(Reason.MISSING);
        }
        return values.get(0);
    }

    private byte[] decode(String value) {
        if (value.indexOf(',') >= 0) { // how proxies and gateways join a header that came twice
            throw refused(Reason.DUPLICATE);
        }
        String text = value.strip();
        int from = hasPrefix(text) ? PREFIX.length() : 0;
        byte[] bytes = Hex.decode(text, from, text.length(), HmacSha256.SIZE);
        if (bytes == null) {
            throw refused(Reason.MALFORMED);
        }
        return bytes;
    }

    private static boolean hasPrefix(String text) {
        for (int i = 0; i < PREFIX.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : 0;
            if (c > 127 || Character.toLowerCase(c) != PREFIX.charAt(i)) { // some letters beyond ASCII fold into it
                return false;
            }
        }
        return true;
    }

    private WebhookSignatureException refused(Reason reason) {
        return new WebhookSignatureException(reason, headerName());
    }
}
