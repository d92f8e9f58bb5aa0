package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where a document could not be read, and nothing of what it holds. */
public final class JsonProblems {

    private static final Pattern MISSING = Pattern.compile("required attributes are not set \\[([A-Za-z0-9, ]+)]");
    private static final Pattern UPPER_CASE = Pattern.compile("[A-Z]");

    private JsonProblems() {}

    /** One line: kind of problem and place. */
    public static String describe(IOException problem) {
        if (problem instanceof UnexpectedJsonException) {
            return ((UnexpectedJsonException) problem).problem();
        }
        if (problem instanceof JsonMappingException) {
            String place = path((JsonMappingException) problem);
            return place.isEmpty()
                    ? "a required property is missing, or the document is of another kind"
                    : "a required property is missing or of the wrong kind at " + place;
        }
        if (problem instanceof JsonProcessingException) {
            return "it is not valid JSON" + place(((JsonProcessingException) problem).getLocation());
        }
        return "it cannot be read";
    }

    /** The way to the object, and those of its properties that are missing, as its builder says. */
    private static String path(JsonMappingException problem) {
        Stream<String> object = problem.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]");
        String reason = problem.getCause() == null ? null : problem.getCause().getMessage();
        Matcher missing = MISSING.matcher(reason == null ? "" : reason);
        Stream<String> properties = missing.find()
                ? Stream.of(
                        UPPER_CASE.matcher(missing.group(1)).replaceAll("_$0").toLowerCase(Locale.ROOT))
                : Stream.of();
        return Stream.concat(object, properties).collect(Collectors.joining("."));
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
