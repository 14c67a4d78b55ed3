package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import java.io.CharConversionException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * JSON (RFC 8259), value by value. A reader stands on one value and asks for what it expects there; a value of another kind, or one that it
 * asks nothing of, is passed over. A key that is there twice in an object that is asked for its fields is refused.
 */
final class JsonStream {
    private static final int WIDEST_EXPONENT = 1000;

    private final JsonParser parser;

    private JsonStream(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Hands the one value of a file to {@code reader}.
     *
     * @throws Malformed where it is not JSON, exceeds a limit or goes on after the value
     */
    static void read(EvidenceInput input, Consumer<JsonStream> reader) {
        readEach(input, json -> {
            if (json.parser.currentTokenCount() > 1) throw json.flaw("something follows the JSON value");
            reader.accept(json);
        });
    }

    /** The same for a file of any number of values, one after the other. */
    static void readEach(EvidenceInput input, Consumer<JsonStream> reader) {
        try (JsonParser parser =
                JsonLimits.factory(input.limits()).createParser(ObjectReadContext.empty(), input.stream())) {
            JsonStream json = new JsonStream(parser);
            while (parser.nextToken() != null) {
                reader.accept(json);
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** Hands over the name of each field, standing on its value; does nothing where this is no object. */
    void eachField(Consumer<String> reader) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) return;
        Keys keys = new Keys();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (keys.isFull()) throw flaw("an object has more than " + Keys.MOST + " keys");
            if (!keys.add(name)) throw flaw("a key is there twice");
            parser.nextToken();
            reader.accept(name);
            parser.skipChildren();
        }
    }

    /** Stands on each element in turn; does nothing where this is no array. */
    void eachElement(Runnable reader) {
        if (!parser.hasToken(JsonToken.START_ARRAY)) return;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.run();
            parser.skipChildren();
        }
    }

    boolean isObject() {
        return parser.hasToken(JsonToken.START_OBJECT);
    }

    boolean isArray() {
        return parser.hasToken(JsonToken.START_ARRAY);
    }

    boolean isNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    /** The string that stands here. */
    Optional<String> text() {
        return parser.hasToken(JsonToken.VALUE_STRING) ? Optional.of(parser.getString()) : Optional.empty();
    }

    /** The number that stands here, exactly; none where its exponent is beyond all measures. */
    Optional<BigDecimal> number() {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isNumeric()) return Optional.empty();
        BigDecimal number = parser.getDecimalValue();
        return Math.abs(number.scale()) > WIDEST_EXPONENT ? Optional.empty() : Optional.of(number);
    }

    Optional<Boolean> truth() {
        JsonToken token = parser.currentToken();
        return token != null && token.isBoolean() ? Optional.of(parser.getBooleanValue()) : Optional.empty();
    }

    /** The scalar that stands here as JSON writes it, a string without its quotes. */
    Optional<String> scalar() {
        JsonToken token = parser.currentToken();
        return token != null && token.isScalarValue() ? Optional.of(parser.getString()) : Optional.empty();
    }

    /** Where this stands, as a JSON Pointer (RFC 6901). */
    Pointer pointer() {
        return new Pointer(
                parser.streamReadContext().pathAsPointer().toString(),
                parser.currentTokenLocation().getLineNr());
    }

    /** A flaw at this place. */
    Malformed flaw(String message) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new Malformed(message, place.getLineNr(), place.getColumnNr());
    }

    private static Malformed malformed(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        int line = place == null ? 0 : place.getLineNr();
        int column = place == null ? 0 : place.getColumnNr();
        return new Malformed(words(e), line, column);
    }

    private static String words(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) return "it breaks off before its JSON is complete";
        if (e instanceof StreamConstraintsException) return "its JSON is nested too deeply, or one value is too long";
        if (e.getCause() instanceof CharConversionException) return "it is not in a Unicode encoding";
        if (e instanceof JacksonIOException) return "it could not be read to its end";
        return "it is not JSON";
    }
}
