package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.stream.Collectors;

/** Says where a document could not be read, and nothing of what it holds. */
public final class JsonProblems {

    private JsonProblems() {}

    /** One line: kind of problem and place. */
    public static String describe(IOException problem) {
        if (problem instanceof UnexpectedJsonException) {
            return ((UnexpectedJsonException) problem).problem();
        }
        if (problem instanceof JsonMappingException
                && !((JsonMappingException) problem).getPath().isEmpty()) {
            return "a required property is missing or of the wrong kind at " + path((JsonMappingException) problem);
        }
        if (problem instanceof JsonMappingException) {
            return "a required property is missing, or the document is of another kind";
        }
        if (problem instanceof JsonProcessingException) {
            return "it is not valid JSON" + place(((JsonProcessingException) problem).getLocation());
        }
        return "it cannot be read";
    }

    private static String path(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining("."));
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
