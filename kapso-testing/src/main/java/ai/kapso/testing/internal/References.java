package ai.kapso.testing.internal;

import java.util.ArrayList;
import java.util.List;

/** The files that a message names, to be looked for once its form is found to be right. */
final class References {
    private final List<Param> mediaIds = new ArrayList<>();

    /** A file is named by its id or by a link, never by both. */
    void file(Param media) {
        Param id = media.get("id").optionalText();
        Param link = media.get("link").optionalText();
        if (id.isPresent() && link.isPresent()) {
            throw ApiError.parameter("Param " + media.path() + " must have either id or link, not both.");
        }
        if (!id.isPresent() && !link.isPresent()) {
            throw ApiError.parameter(
                    "The parameter " + media.path() + "['id'] or " + media.path() + "['link'] is required.");
        }
        if (id.isPresent()) {
            mediaIds.add(id.requiredText());
        } else {
            link.httpUrl();
        }
    }

    /** Refuses files that the number does not have. */
    void resolve(MediaShelf shelf, Phone phone) {
        for (Param id : mediaIds) {
            if (!shelf.has(id.text(), phone)) {
                throw ApiError.parameter(
                        "Param " + id.path() + " is not a valid whatsapp business account media attachment ID");
            }
        }
    }
}
