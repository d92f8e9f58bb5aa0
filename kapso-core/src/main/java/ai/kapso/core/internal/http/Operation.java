package ai.kapso.core.internal.http;

import ai.kapso.core.Page;
import ai.kapso.core.internal.LoneSurrogates;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.internal.json.JsonReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one operation of the API sends and gets: method, path template, trait, query, body, reply. Immutable.
 *
 * @param <T> the reply
 */
public final class Operation<T extends @Nullable Object> {

    private final Builder request;
    private final ReplyDecoder<T> decoder;

    private Operation(Builder request, ReplyDecoder<T> decoder) {
        this.request = request;
        this.decoder = decoder;
    }

    /**
     * Any method, with the trait that it usually has.
     *
     * @throws IllegalArgumentException when the API has no such method
     */
    public static Builder of(String method, Api api, String template) {
        switch (method) {
            case "GET":
                return get(api, template);
            case "POST":
                return post(api, template);
            case "PUT":
                return put(api, template);
            case "PATCH":
                return patch(api, template).send();
            case "DELETE":
                return delete(api, template);
            default:
                throw new IllegalArgumentException("the method must be GET, POST, PUT, PATCH or DELETE");
        }
    }

    /** {@code GET}, safe to repeat. */
    public static Builder get(Api api, String template) {
        return new Builder("GET", api, template, Trait.SAFE);
    }

    /** {@code POST}, which may act twice if repeated unless {@link Builder#idempotent()} says otherwise. */
    public static Builder post(Api api, String template) {
        return new Builder("POST", api, template, Trait.SEND);
    }

    /** {@code PUT}, idempotent. */
    public static Builder put(Api api, String template) {
        return new Builder("PUT", api, template, Trait.IDEMPOTENT);
    }

    /** {@code PATCH}, idempotent: every update of this API sets values. */
    public static Builder patch(Api api, String template) {
        return new Builder("PATCH", api, template, Trait.IDEMPOTENT);
    }

    /** {@code DELETE}, idempotent. */
    public static Builder delete(Api api, String template) {
        return new Builder("DELETE", api, template, Trait.IDEMPOTENT);
    }

    String method() {
        return request.method;
    }

    Api api() {
        return request.api;
    }

    /** The template for messages and logs, in which no id stands even where the template is a path. */
    String template() {
        return request.shownTemplate;
    }

    Trait trait() {
        return request.trait;
    }

    @Nullable
    RequestBody body() {
        return request.body;
    }

    /** Whether the request can be made again: a body that can be read only once is spent. */
    boolean isRepeatable() {
        return request.body == null || request.body.isRepeatable();
    }

    Optional<Duration> timeout() {
        return Optional.ofNullable(request.timeout);
    }

    /** Whether only Kapso can answer this, and Meta cannot. */
    boolean isKapsoOnly() {
        return request.kapsoOnly || request.api != Api.META;
    }

    /** Whether an {@code error} in a 2xx is part of what the caller asked for, and not the failure of the operation. */
    boolean errorIsPartOfReply() {
        return request.errorIsPartOfReply;
    }

    /** Whether the body comes from a stream, which may block. */
    boolean isStreamed() {
        return request.body != null && request.body.isStreamed();
    }

    /** Called when a call of this operation is over. */
    void release() {
        if (request.body != null) {
            request.body.release();
        }
    }

    ReplyDecoder<T> decoder() {
        return decoder;
    }

    /** The parameters of these names that the query has. */
    Map<String, String> queries(Set<String> names) {
        Map<String, String> some = new LinkedHashMap<>();
        request.query.forEach((name, values) -> {
            if (names.contains(name)) {
                some.put(name, values.get(values.size() - 1));
            }
        });
        return some;
    }

    /** The path and query, encoded. */
    String target() {
        return UriTemplate.expand(request.template, request.path) + UriTemplate.query(request.query);
    }

    /** The same operation with other values of query parameters, which its decoder is told. */
    Operation<T> withQueries(Map<String, String> parameters) {
        Builder copy = new Builder(request, request.api);
        parameters.forEach(copy::query);
        return new Operation<>(copy, decoder.after(parameters));
    }

    /** Describes the request; ends with the reply. */
    public static final class Builder {

        private static final Pattern DOTS = Pattern.compile("(^|[/\\\\])\\.{1,2}([/\\\\;]|$)");

        private final String method;
        private final Api api;
        private final String template;
        private final String shownTemplate;
        private final Map<String, String> path = new LinkedHashMap<>();
        private final Map<String, List<String>> query = new LinkedHashMap<>();
        private Trait trait;
        private @Nullable RequestBody body;
        private @Nullable Duration timeout;
        private boolean kapsoOnly;
        private boolean errorIsPartOfReply;

        private Builder(String method, Api api, String template, Trait trait) {
            if (!template.startsWith("/")) {
                throw new IllegalArgumentException("the path must begin with a slash");
            }
            this.method = method;
            this.api = api;
            this.template = template;
            this.shownTemplate = UriTemplate.withoutIds(template);
            this.trait = trait;
        }

        private Builder(Builder other, Api api) {
            this(other.method, api, other.template, other.trait);
            path.putAll(other.path);
            query.putAll(other.query);
            body = other.body;
            timeout = other.timeout;
            kapsoOnly = other.kapsoOnly;
            errorIsPartOfReply = other.errorIsPartOfReply;
        }

        /** A copy with another base. */
        public Builder copy(Api base) {
            return new Builder(this, base);
        }

        /**
         * Fills a placeholder of the path.
         *
         * @throws IllegalArgumentException when the value is blank, which would make it another path
         */
        @CanIgnoreReturnValue
        public Builder path(String name, String value) {
            if (Objects.requireNonNull(value, () -> name + " is null").isBlank()) {
                throw new IllegalArgumentException(name + " is blank");
            }
            if (DOTS.matcher(value).find()) {
                throw new IllegalArgumentException(name + " is not an id: it would lead to another path");
            }
            path.put(name, LoneSurrogates.refuse(name, value));
            return this;
        }

        /** Sets a query parameter; null sets none. */
        @CanIgnoreReturnValue
        public Builder query(String name, @Nullable Object value) {
            if (value != null) {
                query.put(name, List.of(LoneSurrogates.refuse(name, value.toString())));
            }
            return this;
        }

        /** Adds a query parameter, beside others of its name. */
        @CanIgnoreReturnValue
        public Builder addQuery(String name, String value) {
            LoneSurrogates.refuse("the query parameter's name", name);
            List<String> values = new ArrayList<>(query.getOrDefault(name, List.of()));
            values.add(LoneSurrogates.refuse(name, value));
            query.put(name, List.copyOf(values));
            return this;
        }

        /** Adds every attribute of a query model that is set; lists are joined by commas. */
        @CanIgnoreReturnValue
        public Builder query(Object model) {
            JsonCodec.properties(JsonCodec.toTree(model))
                    .forEach(field -> query(field.getKey(), text(field.getValue())));
            return this;
        }

        private static String text(JsonNode value) {
            if (!value.isArray()) {
                return value.asText();
            }
            StringBuilder joined = new StringBuilder();
            for (Iterator<JsonNode> items = value.elements(); items.hasNext(); ) {
                joined.append(items.next().asText()).append(items.hasNext() ? "," : "");
            }
            return joined.toString();
        }

        /** A repeat may act twice. */
        @CanIgnoreReturnValue
        public Builder send() {
            trait = Trait.SEND;
            return this;
        }

        /** A repeat changes nothing more. */
        @CanIgnoreReturnValue
        public Builder idempotent() {
            trait = Trait.IDEMPOTENT;
            return this;
        }

        /**
         * An {@code error} in a 2xx belongs to the value, as the reason of an unhealthy number does. Without this it makes
         * the 2xx a failure; with it only a body that has nothing else does.
         */
        @CanIgnoreReturnValue
        public Builder errorIsPartOfReply() {
            errorIsPartOfReply = true;
            return this;
        }

        /**
         * Kapso has this operation and Meta has not, though it is on the WhatsApp surface. Its lists end where the cursor
         * does; those of all other WhatsApp operations end where {@code paging.next} is missing.
         */
        @CanIgnoreReturnValue
        public Builder kapsoOnly() {
            kapsoOnly = true;
            return this;
        }

        /** A default timeout of its own, for what takes longer than the usual call. */
        @CanIgnoreReturnValue
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /** A JSON body. */
        @CanIgnoreReturnValue
        public Builder body(Object model) {
            body = RequestBody.json(Objects.requireNonNull(model, "the request body is null"));
            return this;
        }

        /** A JSON body in an envelope of one property. */
        @CanIgnoreReturnValue
        public Builder body(String envelope, Object model) {
            return body(Map.of(envelope, Objects.requireNonNull(model, envelope + " is null")));
        }

        /** Any other body. */
        @CanIgnoreReturnValue
        public Builder body(RequestBody content) {
            body = content;
            return this;
        }

        /** The reply is the whole document. */
        public <T> Operation<T> reply(Class<T> type) {
            return new Operation<>(this, reply -> JsonReader.of(type).read(reply.body()));
        }

        /** The reply is one property of the document, or the whole document where that property is missing. */
        public <T> Operation<T> replyIn(String envelope, Class<T> type) {
            return new Operation<>(this, reply -> {
                JsonNode document = JsonCodec.tree(reply.body());
                JsonNode inner = document.get(envelope);
                return JsonReader.of(type).read(inner == null || inner.isNull() ? document : inner);
            });
        }

        /** The reply's body does not matter, as long as it is one of the API: nothing or JSON, and no page of a proxy. */
        @SuppressWarnings("NullAway") // a Void is null
        public Operation<@Nullable Void> noReply() {
            return new Operation<>(this, reply -> {
                JsonCodec.tree(reply.body());
                return null;
            });
        }

        /** The reply is a list in pages. */
        <T> Operation<Page<T>> pages(Class<T> item) {
            Map<String, String> asked = new LinkedHashMap<>();
            query.forEach((name, values) -> asked.put(name, values.get(values.size() - 1)));
            PageReader<T> reader = new PageReader<>(item).after(asked);
            return new Operation<>(this, api == Api.META && !kapsoOnly ? reader.ofMeta() : reader);
        }

        /** The reply is read by code of its own. */
        public <T> Operation<T> reply(ReplyDecoder<T> decoder) {
            return new Operation<>(this, decoder);
        }
    }
}
