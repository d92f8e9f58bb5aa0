package ai.kapso.webhooks;

/**
 * The proof that a body was signed with a configured secret, and with which: during a rotation it shows when the old
 * secret is no longer used. Immutable and thread-safe.
 */
public final class VerifiedSignature {

    private final SignatureScheme scheme;
    private final int secretIndex;

    VerifiedSignature(SignatureScheme scheme, int secretIndex) {
        this.scheme = scheme;
        this.secretIndex = secretIndex;
    }

    /** Who signed. */
    public SignatureScheme scheme() {
        return scheme;
    }

    /** Which of the secrets of this scheme matched: 0 for the one configured first. */
    public int secretIndex() {
        return secretIndex;
    }

    @Override
    public String toString() {
        return scheme + " secret " + secretIndex;
    }
}
