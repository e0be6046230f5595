package app.lectern.json;

import app.lectern.article.Problem;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records to JSON and back. Properties are a record's components in their order, without those that are null; dates,
 * times and durations are ISO 8601 strings. Thread-safe.
 */
public final class Json {

    private static final int MAX_DEPTH = 100;

    private static final JsonMapper RECORDS = JsonMapper.builder(factory(Integer.MAX_VALUE))
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    strings -> strings.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** Takes what pages get away with: line breaks within strings, trailing commas, stray escapes, comments. */
    private static final JsonMapper PAGES = JsonMapper.builder(factory(200_000))
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private Json() {}

    private static JsonFactory factory(int maxTokens) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxTokenCount(maxTokens)
                        .build())
                .build();
    }

    /**
     * The value as JSON, in one line.
     *
     * @param value a record, list, map, string, number or the like
     * @throws IllegalArgumentException if there is no JSON for such a value
     */
    public static String write(Object value) {
        try {
            return RECORDS.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No JSON for " + value.getClass().getName(), e);
        }
    }

    /**
     * What {@link #write} wrote. Properties that the type does not have are ignored; a record's component may be missing
     * or null only if it is {@code @Nullable}.
     *
     * @throws Problem {@code INVALID} if the text is not JSON or does not fit the type, {@code TOO_LARGE} if it is nested
     *     more than 100 deep
     */
    public static <T> T read(String json, Class<T> type) {
        @Nullable T value;
        try {
            value = RECORDS.readValue(json, type);
        } catch (JacksonException e) {
            throw unreadable(e);
        }
        if (value == null) {
            throw new Problem(Problem.Kind.INVALID, "This is only “null”. Send a JSON object.");
        }
        if (value instanceof Record part) {
            Completeness.check(part);
        }
        return value;
    }

    /** The same for what can be made again or done without: empty if the text does not fit the type. */
    public static <T> Optional<T> readIfFits(String json, Class<T> type) {
        try {
            return Optional.of(read(json, type));
        } catch (Problem e) {
            return Optional.empty();
        }
    }

    /**
     * Any JSON as a tree, forgiving the mistakes that are common in pages.
     *
     * @throws Problem {@code INVALID} if the text is not JSON, {@code TOO_LARGE} if it is nested more than 100 deep or
     *     has more than 200,000 tokens; nothing else, whatever the text
     */
    public static Node tree(String json) {
        try {
            var root = PAGES.readTree(json);
            return new Node(root == null ? MissingNode.getInstance() : root);
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private static Problem unreadable(JacksonException cause) {
        if (cause instanceof StreamConstraintsException) {
            return new Problem(Problem.Kind.TOO_LARGE, "This JSON is too large or too deeply nested.", cause);
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String property =
                    mapping.getPath().get(mapping.getPath().size() - 1).getFieldName();
            return new Problem(
                    Problem.Kind.INVALID, "“" + property + "” has a value of another type than it should.", cause);
        }
        JsonLocation place = cause.getLocation();
        String where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        return new Problem(
                Problem.Kind.INVALID, "This is not the JSON that is expected here" + where + ". Check it.", cause);
    }
}
