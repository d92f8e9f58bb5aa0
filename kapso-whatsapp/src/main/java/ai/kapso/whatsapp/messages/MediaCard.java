package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import java.io.IOException;
import java.util.Optional;
import org.immutables.value.Value;

/** The common part of cards with a picture or video. */
abstract class MediaCard extends CarouselCard {

    /** A picture or video, of the same kind on every card. */
    @Value.Redacted
    public abstract MessageHeader header();

    /** A text of at most 160 characters with at most two line breaks. */
    @Value.Redacted
    public abstract Optional<String> body();

    abstract void checkAction(Checks checks, String path, Unique ids);

    abstract void writeAction(JsonOut out) throws IOException;

    @Override
    final void check(Checks checks, String path, Unique ids) {
        checks.present(path + ".header", header());
        if (header() != null) {
            header().check(checks, path + ".header");
            checks.require(header().isImageOrVideo(), path + ".header.type", "is neither image nor video");
        }
        checks.text(path + ".body.text", body(), 160);
        body().ifPresent(text -> checks.require(
                text.chars().filter(c -> c == '\n').count() <= 2, path + ".body.text", "has more than 2 line breaks"));
        checkAction(checks, path + ".action", ids);
    }

    @Override
    void checkLike(CarouselCard first, Checks checks, String path) {
        super.checkLike(first, checks, path);
        if (first instanceof MediaCard) {
            MessageHeader wanted = ((MediaCard) first).header();
            boolean differs = wanted != null && header() != null && wanted.kind() != header().kind();
            checks.require(!differs, path + ".header.type", "is not that of the first card");
        }
    }

    @Override
    final void write(JsonOut out) throws IOException {
        out.put("type", "cta_url").begin("header"); // also of cards with quick replies
        header().write(out);
        out.end();
        if (body().isPresent()) {
            out.begin("body").put("text", body()).end();
        }
        out.begin("action");
        writeAction(out);
        out.end();
    }
}
