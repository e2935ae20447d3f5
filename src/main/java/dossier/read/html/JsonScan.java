package dossier.read.html;

import dossier.input.ControlCharacters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the JSON that web pages carry, which is not always JSON: raw line breaks in strings, commas too many, an end too
 * early. Objects become maps, arrays lists, everything else a string; what follows a fault is not read.
 */
final class JsonScan {
    /** Deeper than any page's metadata; keeps hostile nesting off the stack. */
    private static final int DEEPEST = 60;

    private static final Pattern WRAPPING = Pattern.compile("^[\\s/*<!-]*(?:\\[CDATA\\[)?[\\s/*]*");

    private final String json;
    private int at;

    private JsonScan(String json) {
        this.json = json;
    }

    static Object read(String json) {
        return new JsonScan(WRAPPING.matcher(json).replaceFirst("")).value(0);
    }

    /** The value under a key, where {@code node} is an object that has it. */
    static Optional<Object> get(Object node, String key) {
        return node instanceof Map<?, ?> object ? Optional.ofNullable(object.get(key)) : Optional.empty();
    }

    // value = object | array | string | word
    private Object value(int depth) {
        skipGaps();
        if (at >= json.length() || depth > DEEPEST) {
            at = json.length();
            return "";
        }
        return switch (json.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    // object = "{" (string ":" value ","?)* "}"
    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        for (skipGaps(); at < json.length() && json.charAt(at) != '}'; skipGaps()) {
            if (json.charAt(at) != '"') {
                at = json.length();
                return members;
            }
            String key = string();
            skipGaps();
            members.putIfAbsent(key, value(depth + 1));
        }
        at++;
        return members;
    }

    // array = "[" (value ","?)* "]"
    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        at++;
        for (skipGaps(); at < json.length() && json.charAt(at) != ']'; skipGaps()) {
            items.add(value(depth + 1));
        }
        at++;
        return items;
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        for (at++; at < json.length() && json.charAt(at) != '"'; at++) {
            text.append(json.charAt(at) == '\\' ? escape() : json.charAt(at));
        }
        at++;
        return ControlCharacters.replaced(text.toString());
    }

    private char escape() {
        at++;
        char c = at < json.length() ? json.charAt(at) : ' ';
        if (c == 'u' && at + 4 < json.length() && json.substring(at + 1, at + 5).matches("[0-9A-Fa-f]{4}")) {
            at += 4;
            return (char) Integer.parseInt(json.substring(at - 3, at + 1), 16);
        }
        return switch (c) {
            case 'n', 'r', 't', 'b', 'f' -> ' ';
            default -> c;
        };
    }

    /** A number, {@code true}, {@code null} or something that should have been quoted. */
    private String word() {
        int from = at++;
        while (at < json.length() && ",]}{[\"".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        String word = json.substring(from, at).strip();
        return word.equals("null") ? "" : word;
    }

    private void skipGaps() {
        while (at < json.length() && (json.charAt(at) <= ' ' || ",:;".indexOf(json.charAt(at)) >= 0)) {
            at++;
        }
    }
}
