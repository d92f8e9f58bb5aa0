package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document, at most 100 MB: PDF, text and the usual office formats; most others are taken as well.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code document}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class DocumentMessage extends OutboundMessage implements WithDocumentMessage {

    DocumentMessage() {}

    /** The document. */
    public abstract MediaRef media();

    /** The name under which users see and store the file; its extension chooses the icon. */
    public abstract Optional<String> filename();

    /** A text below, at most 1024 characters. */
    public abstract Optional<String> caption();

    @Override
    public final String type() {
        return "document";
    }

    @Override
    final void checkContent(Checks checks) {
        checks.present("document", media());
        checks.maxLength("document.caption", caption(), 1024);
        checks.notBlank("document.filename", filename());
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.begin("document");
        media().write(out);
        out.put("caption", caption()).put("filename", filename()).end();
    }

    @Value.Check
    DocumentMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A document to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param media the file
     */
    public static DocumentMessage of(String to, MediaRef media) {
        return of(Recipient.phone(to), media);
    }

    /**
     * A document.
     *
     * @param to the recipient
     * @param media the file
     */
    public static DocumentMessage of(Recipient to, MediaRef media) {
        return builder().recipient(to).media(media).build();
    }

    /**
     * A document to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static DocumentMessage of(String to, String file) {
        return of(Recipient.phone(to), MediaRef.of(file));
    }

    /**
     * A document.
     *
     * @param to the recipient
     * @param file as for {@link MediaRef#of(String)}: a URL, or the id of an upload
     */
    public static DocumentMessage of(Recipient to, String file) {
        return of(to, MediaRef.of(file));
    }

    /** Begins a document; recipient and {@code media} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DocumentMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableDocumentMessage.Builder
            implements Replying<Builder>, MediaRef.Holder<Builder> {
        Builder() {}
    }
}
