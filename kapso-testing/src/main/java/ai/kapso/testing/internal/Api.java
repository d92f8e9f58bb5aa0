package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Everything that the emulator answers, behind the key. */
final class Api {
    private static final int PLATFORM_LIMIT = 1000;

    private final World world;
    private final byte[] apiKey;
    private final Router router = new Router();
    private final RateWindow rate = new RateWindow(PLATFORM_LIMIT, 60);

    Api(World world, String apiKey) {
        this.world = world;
        this.apiKey = apiKey.getBytes(StandardCharsets.UTF_8);
        new CustomerRoutes(world).addTo(router);
        new SetupLinkRoutes(world).addTo(router);
        new PhoneRoutes(world).addTo(router);
        new WebhookRoutes(world).addTo(router);
        new DeliveryRoutes(world).addTo(router);
        new SendRoutes(world).addTo(router);
        new HistoryRoutes(world).addTo(router);
        new GraphPhoneRoutes(world).addTo(router);
    }

    Reply answer(Request request, Headers headers) {
        Reply file = world.call(() -> world.media().serve(request));
        if (file != null) {
            return file;
        }
        Reply reply = authorized(request, headers);
        if (!request.isMetaSurface()) {
            reply.with("X-RateLimit-Limit", PLATFORM_LIMIT).with("X-RateLimit-Remaining", rate.take(world.now()));
        }
        return reply;
    }

    private Reply authorized(Request request, Headers headers) {
        try {
            Supplier<Reply> handler = router.route(request);
            if (!knows(headers.get("X-API-Key")) && !(request.isMetaSurface() && knows(bearer(headers)))) {
                throw ApiError.unauthorized(request);
            }
            return world.call(handler);
        } catch (ApiError e) {
            return e.reply(request, world.ids());
        }
    }

    /** Lets another process use the emulator, if it has the key. */
    Reply control(Request request, Headers headers, Control control) {
        try {
            if (!knows(headers.get("X-API-Key"))) {
                throw ApiError.unauthorized(request);
            }
            List<String> path = request.segments().subList(1, request.segments().size());
            JsonNode answer = control.answer(request.method(), path.toArray(new String[0]), request.optionalObject());
            if (answer == null) {
                throw ApiError.platform(404, "no such operation; GET /_emulator lists them");
            }
            return Reply.ok(answer);
        } catch (ApiError e) {
            return e.reply(request, world.ids());
        } catch (IllegalArgumentException e) {
            return ApiError.platform(400, String.valueOf(e.getMessage())).reply(request, world.ids());
        } catch (IllegalStateException e) {
            return ApiError.platform(409, String.valueOf(e.getMessage())).reply(request, world.ids());
        }
    }

    private static @Nullable String bearer(Headers headers) {
        String value = headers.get("Authorization");
        return value != null && value.regionMatches(true, 0, "Bearer ", 0, 7)
                ? value.substring(7).trim()
                : null;
    }

    private boolean knows(@Nullable String key) {
        return key != null && MessageDigest.isEqual(apiKey, key.getBytes(StandardCharsets.UTF_8));
    }
}
