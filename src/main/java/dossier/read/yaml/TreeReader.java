package dossier.read.yaml;

import dossier.file.ControlCharacters;
import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.read.yaml.YamlNode.Field;
import dossier.read.yaml.YamlNode.Fields;
import dossier.read.yaml.YamlNode.Items;
import dossier.read.yaml.YamlNode.Scalar;
import dossier.read.yaml.YamlNode.Unread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Turns one YAML file into a tree. What could be lost or misread without a word is refused: a key written twice, a
 * second document, and the signs by which YAML repeats or types a value ({@code &name}, {@code *name},
 * {@code !type}, {@code <<}), which authors write by accident.
 */
record TreeReader(YamlFile file, JsonParser tokens, Problems problems) {

    /** The tree; without fields for a file without values. Empty, with a problem added, for what is not YAML. */
    static Optional<YamlNode> read(YAMLFactory yaml, YamlFile file, Problems problems) {
        try (JsonParser tokens = yaml.createParser(ObjectReadContext.empty(), new WholeCharacters(file.text()))) {
            return new TreeReader(file, tokens, problems).tree();
        }
    }

    private Optional<YamlNode> tree() {
        try {
            return Optional.of(document());
        } catch (JacksonException wrong) {
            problems.add(SyntaxProblem.of(wrong, file, here()));
            return Optional.empty();
        }
    }

    private YamlNode document() {
        JsonToken first = tokens.nextToken();
        YamlNode root =
                first == null || isNothing(first) ? new Fields(List.of(), file.place(1, 1), "") : value(first, "");
        // A line "---" after the last value opens a document without anything in it: no harm.
        JsonToken next = tokens.nextToken();
        while (next != null && isNothing(next)) {
            next = tokens.nextToken();
        }
        if (next != null) {
            String hint = "remove the line \"---\" before it, or move what follows to a file of its own";
            problems.error(here(), "yaml-feature", "a second document begins here; it is not read", hint);
        }
        return root;
    }

    private boolean isNothing(JsonToken token) {
        return token == JsonToken.VALUE_NULL && sign().isEmpty();
    }

    private YamlNode value(JsonToken token, String path) {
        Location at = here();
        Optional<String> sign = sign();
        sign.ifPresent(word -> refuse(at, word));
        if (token == JsonToken.START_OBJECT) {
            return fields(at, path);
        }
        if (token == JsonToken.START_ARRAY) {
            return items(at, path);
        }
        return sign.isPresent() ? new Unread(at, path) : new Scalar(free(scalar(token), at), at, path);
    }

    private String scalar(JsonToken token) {
        // Jackson takes a bare "~" for text; YAML says that it is null.
        boolean isNull = token == JsonToken.VALUE_NULL
                || character() == '~' && tokens.getString().equals("~");
        return isNull ? "" : tokens.getString().strip();
    }

    /** A text without the characters that no page may have; escapes such as {@code "\\x1b"} give them. */
    private String free(String text, Location at) {
        String characters = ControlCharacters.list(text);
        if (!characters.isEmpty()) {
            problems.error(
                    at,
                    "control-character",
                    "this text has characters that are not allowed on a page: " + characters,
                    "remove the escape sequence, such as \\x or \\u");
        }
        return ControlCharacters.replaced(text);
    }

    private Items items(Location at, String path) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            items.add(value(token, path + "[" + items.size() + "]"));
        }
        return new Items(items, at, path);
    }

    private Fields fields(Location at, String path) {
        List<Field> fields = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            Location keyAt = here();
            String key = free(tokens.currentName(), keyAt);
            Optional<String> sign = key.equals("<<") && character() == '<' ? Optional.of(key) : sign();
            sign.ifPresent(word -> refuse(keyAt, word));
            YamlNode value = value(tokens.nextToken(), path.isEmpty() ? key : path + "." + key);
            Location first = seen.putIfAbsent(key, keyAt);
            if (first != null) {
                duplicate(key, keyAt, first);
            } else if (sign.isEmpty()) {
                fields.add(new Field(key, keyAt, value));
            }
        }
        return new Fields(fields, at, path);
    }

    private void duplicate(String key, Location at, Location first) {
        String hint = "the first is on line " + first.line() + "; keep one of the two";
        problems.error(at, "duplicate-key", "the key \"" + key + "\" is written twice", hint);
    }

    /** The sign in front of the current value, if there is one: no plain text of YAML begins with these. */
    private Optional<String> sign() {
        return "&*!".indexOf(character()) >= 0 ? Optional.of(file.word(offset())) : Optional.empty();
    }

    private void refuse(Location at, String sign) {
        String message = "\"" + sign + "\" is a sign of YAML's own that is not read here";
        problems.error(
                at,
                "yaml-feature",
                message,
                "if it is text, put the whole value in quotes; otherwise write it in full");
    }

    private int character() {
        return file.at(offset());
    }

    private int offset() {
        return (int) tokens.currentTokenLocation().getCharOffset();
    }

    private Location here() {
        TokenStreamLocation at = tokens.currentTokenLocation();
        return file.place(at.getLineNr(), at.getColumnNr());
    }
}
