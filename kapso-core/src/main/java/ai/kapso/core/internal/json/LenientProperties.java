package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Makes a property of the wrong kind end in the any-map instead of in an exception.
 *
 * <p>It buffers every property, so the codec reads with it only what could not be read without it.
 */
final class LenientProperties extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription description, BeanDeserializerBuilder builder) {
        SettableAnyProperty others = builder.getAnySetter();
        if (others == null) {
            return builder;
        }
        List<SettableBeanProperty> properties = new ArrayList<>();
        for (Iterator<SettableBeanProperty> all = builder.getProperties(); all.hasNext(); ) {
            properties.add(all.next());
        }
        properties.forEach(property -> builder.addOrReplaceProperty(new Lenient(property, others), true));
        return builder;
    }

    private static final class Lenient extends SettableBeanProperty.Delegating {

        private static final long serialVersionUID = 1L;

        private final transient SettableAnyProperty others;

        Lenient(SettableBeanProperty delegate, SettableAnyProperty others) {
            super(delegate);
            this.others = others;
        }

        @Override
        protected SettableBeanProperty withDelegate(SettableBeanProperty delegate) {
            return new Lenient(delegate, others);
        }

        @Override
        public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object instance)
                throws IOException {
            deserializeSetAndReturn(parser, context, instance);
        }

        @Override
        public Object deserializeSetAndReturn(JsonParser parser, DeserializationContext context, Object instance)
                throws IOException {
            JsonNode json = context.readTree(parser);
            try (JsonParser replay = new TreeTraversingParser(json, parser.getCodec())) {
                replay.nextToken();
                return delegate.deserializeSetAndReturn(replay, context, instance);
            } catch (JsonProcessingException | RuntimeException e) {
                others.set(instance, getName(), json);
                return instance;
            }
        }
    }
}
