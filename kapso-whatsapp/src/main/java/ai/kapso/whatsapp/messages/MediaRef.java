package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The file of a message: one that was uploaded to WhatsApp, by its id, or one on the web, by its link.
 *
 * <p>Ids are the safer choice: they live for 30 days, and an upload that WhatsApp does not like fails at once, while a
 * link that it does not like fails later, by webhook. Immutable and thread-safe.
 */
@Value.Immutable
@KapsoModel
@JsonSerialize(using = MediaRef.Writer.class)
public abstract class MediaRef {

    MediaRef() {}

    /** The id of an uploaded file. */
    @Value.Parameter
    public abstract Optional<String> id();

    /** The address of a file on the web. */
    @Value.Parameter
    @Value.Redacted
    public abstract Optional<String> link();

    /** The name of the media provider with which WhatsApp fetches the link. */
    @Value.Parameter
    public abstract Optional<String> providerName();

    /**
     * A file that was uploaded with the number that sends.
     *
     * @param mediaId as the upload answered it
     * @throws IllegalArgumentException when it is blank
     */
    public static MediaRef id(String mediaId) {
        Checks.of("MediaRef").notBlank("id", mediaId).done();
        return ImmutableMediaRef.of(Optional.of(mediaId), Optional.empty(), Optional.empty());
    }

    /**
     * A file that anybody can fetch. WhatsApp keeps it for ten minutes under its address; add a query to have it fetched
     * again.
     *
     * @param url absolute, http or https
     * @throws IllegalArgumentException when it is not, or has white space in it
     */
    public static MediaRef link(String url) {
        Checks.of("MediaRef").http("link", url).done();
        return ImmutableMediaRef.of(Optional.empty(), Optional.of(url), Optional.empty());
    }

    /**
     * A file by its URL or its id: {@link #link(String)} for a text with a colon or a slash in it, {@link #id(String)}
     * for any other.
     *
     * @param urlOrId an absolute http or https URL, or the id of an uploaded file
     * @throws IllegalArgumentException when it is blank, or looks like a URL and is not an absolute one
     */
    public static MediaRef of(String urlOrId) {
        Checks.of("MediaRef").notBlank("id", urlOrId).done();
        return urlOrId.indexOf(':') >= 0 || urlOrId.indexOf('/') >= 0 ? link(urlOrId) : id(urlOrId);
    }

    /**
     * The same link, to be fetched with a media provider's settings.
     *
     * @param name the provider's name
     * @throws IllegalArgumentException when it is blank
     */
    public MediaRef withProvider(String name) {
        Checks.of("MediaRef").notBlank("provider.name", name).done();
        return ImmutableMediaRef.of(id(), link(), Optional.of(name));
    }

    /** Writes the properties into the object that is open. */
    void write(JsonOut out) throws IOException {
        out.put("id", id()).put("link", link());
        if (providerName().isPresent()) {
            out.begin("provider").put("name", providerName()).end();
        }
    }

    /** Writes the reference as an object of its own. */
    static final class Writer extends JsonSerializer<MediaRef> {
        @Override
        public void serialize(MediaRef file, JsonGenerator json, SerializerProvider provider) throws IOException {
            JsonOut out = new JsonOut(json, provider).begin();
            file.write(out);
            out.end();
        }
    }

    /**
     * The part of a message's builder that takes the file.
     *
     * @param <B> the builder
     */
    public interface Holder<B> {

        /**
         * The file.
         *
         * @param media the file
         * @return the builder
         */
        @CanIgnoreReturnValue
        B media(MediaRef media);

        /**
         * Sends a file that anybody can fetch.
         *
         * @param url absolute, http or https
         * @return the builder
         * @throws IllegalArgumentException as {@link MediaRef#link(String)}
         */
        @CanIgnoreReturnValue
        default B link(String url) {
            return media(MediaRef.link(url));
        }

        /**
         * Sends a file that was uploaded with the number that sends.
         *
         * @param mediaId as the upload answered it
         * @return the builder
         * @throws IllegalArgumentException as {@link MediaRef#id(String)}
         */
        @CanIgnoreReturnValue
        default B id(String mediaId) {
            return media(MediaRef.id(mediaId));
        }
    }
}
