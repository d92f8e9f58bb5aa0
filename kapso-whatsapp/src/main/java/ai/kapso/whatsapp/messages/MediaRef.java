package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.util.Objects;
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
@JsonSerialize
public abstract class MediaRef {

    MediaRef() {}

    /** The id of an uploaded file. */
    @Value.Parameter
    public abstract Optional<String> id();

    /** The address of a file on the web. */
    @Value.Parameter
    @Value.Redacted
    public abstract Optional<String> link();

    /**
     * A file that was uploaded with the number that sends.
     *
     * @param mediaId as the upload answered it
     * @throws IllegalArgumentException when it is blank
     */
    public static MediaRef id(String mediaId) {
        Objects.requireNonNull(mediaId, "mediaId is null");
        Checks.of("MediaRef").notBlank("id", mediaId).done();
        return ImmutableMediaRef.of(Optional.of(mediaId), Optional.empty());
    }

    /**
     * A file that anybody can fetch. WhatsApp keeps it for ten minutes under its address; add a query to have it fetched
     * again.
     *
     * @param url absolute, http or https
     * @throws IllegalArgumentException when it is not, or has white space in it
     */
    public static MediaRef link(String url) {
        Objects.requireNonNull(url, "url is null");
        Checks.of("MediaRef").http("link", url).done();
        return ImmutableMediaRef.of(Optional.empty(), Optional.of(url));
    }

    void write(JsonOut out) throws IOException {
        out.put("id", id()).put("link", link());
    }
}
