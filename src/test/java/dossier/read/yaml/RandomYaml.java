package dossier.read.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Invents a value (text, list, or map) and writes it as YAML in any of the styles that YAML has for it. */
final class RandomYaml {
    private static final int DEEPEST = 3;
    private static final List<String> PIECES = List.of(
            "a", "Z", "é", "မြန်မာ", "😀", " ", "  ", ":", ": ", "#", " #", "-", "- ", "'", "\"", "\\", "&", "*", "!",
            "[", "]", "{", "}", ",", "?", "%", "@", "`", "|", ">", "~", "<<", "null", "2024", "\n");

    private final Random random;

    RandomYaml(long seed) {
        random = new Random(seed);
    }

    /** Some keys with values of all kinds. */
    Map<String, Object> fields(int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            fields.put(text() + i, value(depth + 1));
        }
        return fields;
    }

    private Object value(int depth) {
        int kind = depth > DEEPEST ? 0 : random.nextInt(4);
        if (kind == 2) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(value(depth + 1));
            }
            return items;
        }
        return kind == 3 ? fields(depth) : text();
    }

    private String text() {
        String text = random.ints(1 + random.nextInt(6), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
        return text.strip();
    }

    /** A map as a block, at an indent. */
    String block(Map<?, ?> fields, String indent) {
        return fields.entrySet().stream()
                .map(field -> indent + quoted((String) field.getKey()) + ":" + below(field.getValue(), indent))
                .collect(Collectors.joining());
    }

    private String below(Object value, String indent) {
        if (value instanceof Map<?, ?> map && random.nextBoolean()) {
            return "\n" + comment(indent) + block(map, indent + "  ");
        }
        if (value instanceof List<?> list && !list.isEmpty() && random.nextBoolean()) {
            return "\n"
                    + list.stream()
                            .map(item -> indent + "- " + flow(item) + "\n")
                            .collect(Collectors.joining());
        }
        return " " + flow(value) + "\n";
    }

    private String comment(String indent) {
        return random.nextBoolean() ? indent + "# a comment: \"\n" : "";
    }

    private String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(field -> quoted((String) field.getKey()) + ": " + flow(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        String text = (String) value;
        return text.matches("[a-zA-Z0-9é]+") && !text.equals("null") && random.nextBoolean() ? text : quoted(text);
    }

    private String quoted(String text) {
        if (text.contains("\n") || random.nextBoolean()) {
            String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
            return "\"" + escaped + "\"";
        }
        return "'" + text.replace("'", "''") + "'";
    }
}
