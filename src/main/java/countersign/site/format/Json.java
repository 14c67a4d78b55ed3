package countersign.site.format;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON (RFC 8259, UTF-8) written straight through, member by member. An empty optional is written as null, never left out. */
final class Json {
    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes one object over many lines, with a line end behind it. Leaves {@code out} open. */
    static void writeIndented(OutputStream out, Consumer<Json> members) {
        write(out, new Indented(), members);
    }

    /** Writes one object on one line, with a line end behind it. Leaves {@code out} open. */
    static void writeLine(OutputStream out, Consumer<Json> members) {
        write(out, ObjectWriteContext.empty(), members);
    }

    private static void write(OutputStream out, ObjectWriteContext context, Consumer<Json> members) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator generator = factory.createGenerator(context, out)) {
            new Json(generator).object(members);
            generator.writeRaw('\n');
        }
    }

    private void object(Consumer<Json> members) {
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
    }

    Json text(String name, String value) {
        generator.writeStringProperty(name, wellFormed(value));
        return this;
    }

    Json text(String name, Optional<?> value) {
        return value.isPresent() ? text(name, value.get().toString()) : nothing(name);
    }

    Json number(String name, long value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    /** Exactly, without an exponent. */
    Json number(String name, BigDecimal value) {
        generator.writeName(name);
        generator.writeNumber(value.toPlainString());
        return this;
    }

    Json flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
        return this;
    }

    Json nothing(String name) {
        generator.writeNullProperty(name);
        return this;
    }

    Json object(String name, Consumer<Json> members) {
        generator.writeName(name);
        object(members);
        return this;
    }

    /** A member whose value is an object, or null where there is none. */
    <T> Json object(String name, Optional<T> value, BiConsumer<Json, T> members) {
        return value.isPresent() ? object(name, json -> members.accept(json, value.get())) : nothing(name);
    }

    Json texts(String name, Iterable<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> generator.writeString(wellFormed(value)));
        generator.writeEndArray();
        return this;
    }

    Json integers(String name, Iterable<Integer> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeNumber);
        generator.writeEndArray();
        return this;
    }

    <T> Json objects(String name, Iterable<T> values, BiConsumer<Json, T> members) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> object(json -> members.accept(json, value)));
        generator.writeEndArray();
        return this;
    }

    Json numbers(String name, Map<String, Integer> values) {
        return object(name, json -> values.forEach(json::number));
    }

    /** UTF-8 has no half of a surrogate pair; an evidence file may. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++)
            if (Character.isSurrogate(text.charAt(i)))
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return text;
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));

        Indented() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }
    }
}
