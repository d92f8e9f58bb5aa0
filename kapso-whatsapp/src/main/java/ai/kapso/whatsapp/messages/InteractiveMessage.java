package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A message with something to tap: one subclass for each kind. It goes to single users, not to groups, and like all
 * messages but templates only while the 24-hour window is open.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, type {@code interactive}.
 */
public abstract class InteractiveMessage extends OutboundMessage {

    InteractiveMessage() {}

    /** The kind of interactive message on the wire, such as {@code button}. */
    public abstract String interactiveType();

    /** The part above the text, in kinds that have a header. */
    public Optional<MessageHeader> header() {
        return Optional.empty();
    }

    /** A small text below, at most 60 characters, in kinds that have a footer. */
    public Optional<String> footer() {
        return Optional.empty();
    }

    /**
     * Properties to write into {@code action.parameters} beside those that the kind has attributes for, by their name in
     * JSON; empty by default.
     */
    public abstract Map<String, JsonNode> additionalParameters();

    @Override
    public final String type() {
        return "interactive";
    }

    /** The main text, in whatever form the kind has it. */
    abstract Optional<String> bodyText();

    boolean needsBody() {
        return true;
    }

    int bodyLimit() {
        return 1024;
    }

    abstract void checkAction(Checks checks);

    /** Writes the properties of {@code action} other than {@code parameters}. */
    abstract void writeAction(JsonOut out) throws IOException;

    /** The properties of {@code action.parameters} that {@link #writeParameters} may write. */
    Set<String> parameterNames() {
        return Set.of();
    }

    /** Whether the kind itself has parameters to write. */
    boolean hasParameters() {
        return !parameterNames().isEmpty();
    }

    void writeParameters(JsonOut out) throws IOException {}

    @Override
    final void checkContent(Checks checks) {
        checks.require(!goesTo(Recipient.Kind.GROUP), "to", "is a group; interactive messages go to single users");
        header().ifPresent(header -> header.check(checks, "interactive.header"));
        checks.require(bodyText().isPresent() || !needsBody(), "interactive.body.text", "is missing");
        checks.text("interactive.body.text", bodyText(), bodyLimit());
        checks.text("interactive.footer.text", footer(), 60);
        checkAction(checks);
        for (String name : additionalParameters().keySet()) {
            checks.require(name != null, "additionalParameters", "has a parameter without a name");
            boolean taken = name != null && parameterNames().contains(name);
            checks.require(!taken, "additionalParameters", "holds " + name + ", which the message itself writes");
        }
    }

    @Override
    final void writeContent(JsonOut out) throws IOException {
        out.begin("interactive").put("type", interactiveType());
        if (header().isPresent()) {
            out.begin("header");
            header().get().write(out);
            out.end();
        }
        writeText(out, "body", bodyText());
        writeText(out, "footer", footer());
        out.begin("action");
        writeAction(out);
        if (hasParameters() || !additionalParameters().isEmpty()) {
            out.begin("parameters");
            writeParameters(out);
            out.putAll(additionalParameters()).end();
        }
        out.end().end();
    }

    private static void writeText(JsonOut out, String part, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            out.begin(part).put("text", text).end();
        }
    }

    /**
     * The part of the builders of kinds whose header is a text, a picture, a video or a document.
     *
     * @param <B> the builder
     */
    public interface Heading<B> extends MediaHeading<B> {

        /**
         * Sets a header of text.
         *
         * @param text at most 60 characters, without formatting
         * @return the builder
         */
        @CanIgnoreReturnValue
        default B header(String text) {
            return header(MessageHeader.text(text));
        }

        /**
         * Sets a header of text, as {@link #header(String)} does.
         *
         * @param text at most 60 characters, without formatting
         * @return the builder
         */
        @CanIgnoreReturnValue
        default B headerText(String text) {
            return header(MessageHeader.text(text));
        }

        /**
         * Sets a document as header.
         *
         * @param document the file
         * @return the builder
         */
        @CanIgnoreReturnValue
        default B headerDocument(MediaRef document) {
            return header(MessageHeader.document(document));
        }
    }

    /**
     * The part of the builders of messages and cards whose header is a picture or a video.
     *
     * @param <B> the builder
     */
    public interface MediaHeading<B> {

        /**
         * Sets the header.
         *
         * @param header of a kind that the message has
         * @return the builder
         */
        @CanIgnoreReturnValue
        B header(MessageHeader header);

        /**
         * Sets a picture as header.
         *
         * @param image the file
         * @return the builder
         */
        @CanIgnoreReturnValue
        default B headerImage(MediaRef image) {
            return header(MessageHeader.image(image));
        }

        /**
         * Sets a video as header.
         *
         * @param video the file
         * @return the builder
         */
        @CanIgnoreReturnValue
        default B headerVideo(MediaRef video) {
            return header(MessageHeader.video(video));
        }
    }
}
