package io.tradesift.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body without guessing: broken JSON is refused at once; unknown fields and wrong types are collected, so that
 * a caller hears of all of them.
 */
final class StrictJson<T> {

    private static final int DEEPEST = 16;
    private static final int MOST_TOKENS = 4_000;
    private static final int LONGEST_NAME = 1_000;
    private static final String VIOLATIONS = "violations";

    private final ObjectReader reader;

    /** A value, and what is wrong with it so far. */
    record Read<T>(T value, List<Violation> violations) {}

    StrictJson(Class<T> type) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxTokenCount(MOST_TOKENS)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(100)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        JsonMapper mapper = JsonMapper.builder(factory)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addHandler(new Collecting())
                .addModule(new SimpleModule()
                        .addDeserializer(String.class, new StrictString())
                        .addDeserializer(Integer.class, new StrictInteger()))
                .build();
        this.reader = mapper.readerFor(type).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * @throws ProblemException if the body is not one JSON object in UTF-8 within the limits
     */
    Read<T> read(byte[] body) {
        String json = decode(body);
        List<Violation> violations = new ArrayList<>();
        try (JsonParser parser = reader.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ProblemException(ProblemType.MALFORMED_JSON, "Send one JSON object.");
            }
            T value = reader.withAttribute(VIOLATIONS, violations).readValue(parser);
            return new Read<>(value, violations);
        } catch (JsonProcessingException e) {
            throw problem(e);
        } catch (IOException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "Send one JSON object.");
        }
    }

    private static String decode(byte[] body) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return json.startsWith("\uFEFF") ? json.substring(1) : json;
        } catch (CharacterCodingException e) {
            throw new ProblemException(ProblemType.INVALID_UTF8, "Encode the body as UTF-8.");
        }
    }

    private static ProblemException problem(JsonProcessingException exception) {
        // What breaks in the middle of an object arrives wrapped.
        Throwable cause = exception.getCause() == null ? exception : exception.getCause();
        String message = cause instanceof JsonProcessingException json
                ? String.valueOf(json.getOriginalMessage())
                : exception.getOriginalMessage();
        if (cause instanceof StreamConstraintsException) {
            boolean deep = message.contains("nesting depth");
            return new ProblemException(
                    deep ? ProblemType.TOO_DEEP : ProblemType.LIMIT_EXCEEDED, "Send less in one request.");
        }
        boolean duplicate = message.startsWith("Duplicate field");
        return new ProblemException(
                duplicate ? ProblemType.DUPLICATE_KEY : ProblemType.MALFORMED_JSON, where(exception));
    }

    private static String where(JsonProcessingException exception) {
        return exception.getLocation() == null
                ? "Send one JSON object and nothing else."
                : "Look at line " + exception.getLocation().getLineNr() + ", column "
                        + exception.getLocation().getColumnNr() + ".";
    }

    @SuppressWarnings("unchecked")
    private static void report(DeserializationContext context, String field, ProblemType type, String message) {
        ((List<Violation>) context.getAttribute(VIOLATIONS)).add(Violation.of(field, type, message));
    }

    /** The dotted path of what is being read. */
    private static String path(JsonParser parser) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = parser.getParsingContext(); at != null && !at.inRoot(); at = at.getParent()) {
            if (at.inObject() && at.hasCurrentName()) {
                path.insert(0, path.isEmpty() ? at.getCurrentName() : at.getCurrentName() + ".");
            }
        }
        return path.toString();
    }

    /** Notes what does not fit and goes on. */
    private static final class Collecting extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            String parent = path(parser);
            report(
                    context,
                    printable(parent),
                    ProblemType.UNKNOWN_FIELD,
                    "no such field; see /q/openapi for those there are");
            parser.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context,
                JavaType target,
                JsonToken token,
                JsonParser parser,
                @Nullable String message)
                throws IOException {
            boolean list = target.isCollectionLikeType();
            report(
                    context,
                    printable(path(parser)),
                    ProblemType.INVALID_TYPE,
                    list ? "expected a list" : "expected an object");
            parser.skipChildren();
            return null;
        }

        @Override
        public @Nullable Object handleMissingInstantiator(
                DeserializationContext context,
                Class<?> target,
                @Nullable ValueInstantiator instantiator,
                JsonParser parser,
                @Nullable String message)
                throws IOException {
            report(context, printable(path(parser)), ProblemType.INVALID_TYPE, "expected an object");
            parser.skipChildren();
            return null;
        }

        /** A field's name comes from the caller too: one that is no name is not repeated. */
        private static String printable(String path) {
            return path.length() <= 100
                            && path.chars()
                                    .allMatch(c -> c < 0x7F
                                            && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-'))
                    ? path
                    : "(unprintable)";
        }
    }

    /** A string is a string: numbers and booleans are not turned into one. */
    private static final class StrictString extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        StrictString() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                report(context, path(parser), ProblemType.INVALID_TYPE, "expected a text");
                parser.skipChildren();
                return null;
            }
            String text = parser.getText();
            if (hasLoneSurrogate(text)) {
                report(
                        context,
                        path(parser),
                        ProblemType.INVALID_UNICODE,
                        "half a surrogate pair; send whole characters");
                return null;
            }
            return text;
        }

        private static boolean hasLoneSurrogate(String text) {
            return text.codePoints()
                    .anyMatch(
                            codePoint -> codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
        }
    }

    /** A count is a JSON integer: 5.9 and "5" are not. */
    private static final class StrictInteger extends StdScalarDeserializer<Integer> {

        private static final long serialVersionUID = 1L;

        StrictInteger() {
            super(Integer.class);
        }

        @Override
        public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.getNumberType() != JsonParser.NumberType.INT) {
                report(context, path(parser), ProblemType.INVALID_TYPE, "expected a whole number");
                parser.skipChildren();
                return null;
            }
            return parser.getIntValue();
        }
    }
}
