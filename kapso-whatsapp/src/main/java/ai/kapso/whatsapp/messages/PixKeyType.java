package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The kind of a Pix key. */
public final class PixKeyType extends OpenEnum<PixKeyType.Known> {

    /** A person's tax number. */
    public static final PixKeyType CPF = new PixKeyType("CPF", Known.CPF);

    /** A company's tax number. */
    public static final PixKeyType CNPJ = new PixKeyType("CNPJ", Known.CNPJ);

    /** An e-mail address. */
    public static final PixKeyType EMAIL = new PixKeyType("EMAIL", Known.EMAIL);

    /** A phone number. */
    public static final PixKeyType PHONE = new PixKeyType("PHONE", Known.PHONE);

    /** A random key. */
    public static final PixKeyType EVP = new PixKeyType("EVP", Known.EVP);

    private static final Map<String, PixKeyType> KNOWN = index(CPF, CNPJ, EMAIL, PHONE, EVP);

    private PixKeyType(String value, Known known) {
        super(value, known);
    }

    /**
     * The value for a word of the API, known to this version or not.
     *
     * @param value the word on the wire
     */
    @JsonCreator
    public static PixKeyType of(String value) {
        return find(KNOWN, value, word -> new PixKeyType(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** A person's tax number. */
        CPF,
        /** A company's tax number. */
        CNPJ,
        /** An e-mail address. */
        EMAIL,
        /** A phone number. */
        PHONE,
        /** A random key. */
        EVP,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
