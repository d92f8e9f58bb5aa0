package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of the project: those that contacts sent, and those that a test added. Anybody who has the URL may fetch
 * them, as at Kapso; only the number that has one may send it.
 */
public final class MediaShelf {
    private static final class Item {
        private final String contentType;
        private final byte[] bytes;
        private final @Nullable Phone owner;

        private Item(String contentType, byte[] bytes, @Nullable Phone owner) {
            this.contentType = contentType;
            this.bytes = bytes;
            this.owner = owner;
        }
    }

    private final World world;
    private final Map<String, Item> items = new HashMap<>();

    MediaShelf(World world) {
        this.world = world;
    }

    /** Keeps a file under an id of the caller; every number has it when no owner is given. */
    public void put(String id, String contentType, byte[] bytes, @Nullable Phone owner) {
        items.put(id, new Item(contentType, bytes.clone(), owner));
    }

    /** Keeps a file of the number, and returns its id. */
    public String add(String contentType, byte[] bytes, @Nullable Phone owner) {
        String id = world.ids().metaId();
        put(id, contentType, bytes, owner);
        return id;
    }

    /** Whether the number has a file with this id. */
    boolean has(String id, Phone phone) {
        Item item = items.get(id);
        return item != null && (item.owner == null || item.owner == phone);
    }

    /** Keeps a file that a contact sent to the number, and describes it as the message does. */
    ObjectNode receive(String contentType, byte[] bytes, Phone phone) {
        String id = add(contentType, bytes, phone);
        return Json.object()
                .put("id", id)
                .put("mime_type", contentType)
                .put("sha256", sha256(bytes))
                .put("url", url(id));
    }

    /** Describes the file as Kapso does beside the message. */
    public ObjectNode extras(ObjectNode media, String filename) {
        String id = media.path("id").asText();
        Item item = items.get(id);
        ObjectNode extras = Json.object();
        extras.put("media_url", url(id));
        extras.putObject("media_data")
                .put("url", url(id))
                .put("filename", filename)
                .put("content_type", item == null ? "application/octet-stream" : item.contentType)
                .put("byte_size", item == null ? 0 : item.bytes.length);
        return extras;
    }

    private String url(String id) {
        return world.baseUrl() + "/media/" + id;
    }

    /** Answers a download; null when the path is none. */
    @Nullable
    Reply serve(Request request) {
        List<String> segments = request.segments();
        if (!Set.of("GET", "HEAD").contains(request.method())
                || segments.size() != 2
                || !segments.get(0).equals("media")) {
            return null;
        }
        Item item = items.get(segments.get(1));
        return item == null
                ? Reply.bytes(404, "application/octet-stream", new byte[0])
                : Reply.bytes(200, item.contentType, item.bytes);
    }

    private static String sha256(byte[] bytes) {
        return Base64.getEncoder().encodeToString(digest(bytes));
    }

    /** SHA-256, as raw bytes. */
    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
