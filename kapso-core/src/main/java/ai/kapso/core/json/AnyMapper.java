package ai.kapso.core.json;

import ai.kapso.core.internal.json.ForeignDeserializer;
import ai.kapso.core.internal.json.ForeignSerializer;
import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes any mapper of Jackson 2 read and write a model as {@link KapsoJson} does. */
@JacksonAnnotationsInside
@JsonSerialize(using = ForeignSerializer.class)
@JsonDeserialize(using = ForeignDeserializer.class)
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface AnyMapper {}
