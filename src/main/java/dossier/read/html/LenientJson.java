package dossier.read.html;

import dossier.file.ControlCharacters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads the JSON that web pages carry, which is not always JSON: raw line breaks in strings, commas too many, an end too
 * early. Objects become maps, arrays lists, everything else a string; what follows a fault is not read.
 */
final class LenientJson {
    /** Deeper than any page's metadata; keeps hostile nesting off the stack. */
    private static final int DEEPEST = 60;

    private static final Pattern WRAPPING = Pattern.compile("^[\\s/*<!-]*(?:\\[CDATA\\[)?[\\s/*]*");
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private LenientJson() {}

    /** The value that a script holds; the empty string where it holds none. */
    static Object read(String script) {
        List<Object> value = new ArrayList<>();
        String json = WRAPPING.matcher(script).replaceFirst("");
        try (JsonParser tokens = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (tokens.nextToken() != null) {
                read(tokens, value::add);
            }
        } catch (JacksonException fault) {
            // The values before the fault have been added.
        }
        return value.isEmpty() ? "" : value.get(0);
    }

    /** Adds the value that begins at the current token, which then grows as its parts are read. */
    private static void read(JsonParser tokens, Consumer<Object> add) {
        switch (tokens.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                add.accept(members);
                while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
                    String key = tokens.currentName();
                    tokens.nextToken();
                    read(tokens, value -> members.putIfAbsent(key, value));
                }
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                add.accept(items);
                while (tokens.nextToken() != JsonToken.END_ARRAY) {
                    read(tokens, items::add);
                }
            }
            case VALUE_NULL -> add.accept("");
            default -> add.accept(ControlCharacters.replaced(tokens.getString()));
        }
    }
}
