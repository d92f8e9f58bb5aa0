package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The kind of a Pix key. */
public final class PixKeyType extends OpenEnum<PixKeyType.Known> {

    private static final Words<PixKeyType, Known> WORDS = new Words<>(PixKeyType::new, Known.UNKNOWN);

    /** A person's tax number. */
    public static final PixKeyType CPF = WORDS.add("CPF", Known.CPF);

    /** A company's tax number. */
    public static final PixKeyType CNPJ = WORDS.add("CNPJ", Known.CNPJ);

    /** An e-mail address. */
    public static final PixKeyType EMAIL = WORDS.add("EMAIL", Known.EMAIL);

    /** A phone number. */
    public static final PixKeyType PHONE = WORDS.add("PHONE", Known.PHONE);

    /** A random key. */
    public static final PixKeyType EVP = WORDS.add("EVP", Known.EVP);

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
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        CPF,
        CNPJ,
        EMAIL,
        PHONE,
        EVP,
        UNKNOWN
    }
}
