package dossier.file;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes values as JSON (RFC 8259) on one line: maps, lists, numbers, booleans and null; anything else as its text.
 *
 * <pre>Json.text(Json.object("n", "12", "url", null))   {"n":"12","url":null}</pre>
 */
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();
    /**
     * Characters that Jackson writes as they are: controls, which steer terminals, the two separators that end a line in old
     * script engines, and units that UTF-8 cannot hold. They occur only in strings.
     */
    private static final Pattern UNSAFE = Pattern.compile("[\\x7F-\\x9F\\x{2028}\\x{2029}\\x{FFFE}\\x{FFFF}\\p{Cs}]");

    private Json() {}

    /** An object whose keys keep the order given: {@code key, value, key, value, …}. */
    public static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** A text; null where it is empty, because then the field is not known. */
    public static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public static String text(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(value, json);
        }
        return escaped(out.toString());
    }

    /** Most texts have no such character, and a pattern takes far longer to say so than this loop. */
    private static String escaped(String json) {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c >= 0x7F && (c < 0xA0 || c >= 0x2028 && c <= 0x2029 || c >= Character.MIN_SURROGATE)) {
                return UNSAFE.matcher(json)
                        .replaceAll(found ->
                                String.format("\\\\u%04x", (int) found.group().charAt(0)));
            }
        }
        return json;
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, field) -> write(field, json.writeName(key.toString())));
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else {
            json.writeString(value == null ? null : value.toString());
        }
    }
}
