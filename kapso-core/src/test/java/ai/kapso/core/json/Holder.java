package ai.kapso.core.json;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A model with more than one mandatory attribute. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Holder.Builder.class)
public interface Holder extends JsonModel {

    String sampleName();

    String ownerId();

    List<Sample.Part> sampleParts();

    final class Builder extends ImmutableHolder.Builder {}
}
