package dossier.read.yaml;

import dossier.language.Ellipsis;
import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.entry.SubjectKind;
import dossier.model.entry.YamlText;
import dossier.problem.Location;
import dossier.problem.Nearest;
import dossier.problem.Problems;
import dossier.read.yaml.YamlNode.Field;
import dossier.read.yaml.YamlNode.Fields;
import dossier.read.yaml.YamlNode.Items;
import dossier.read.yaml.YamlNode.Scalar;
import dossier.read.yaml.YamlNode.Unread;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of one entry, taken one by one by the reader of its kind. What does not fit is added to the problems, and
 * the reader gets what it would get for a key that is not there: empty text, an empty list, no date.
 */
record YamlEntry(YamlText id, YamlNode body, Problems problems) {
    private static final int LONGEST_EXAMPLE = 60;
    private static final String EACH_ON_A_LINE = "write each on a line of its own, as \"- …\"";

    /**
     * An entry that may hold the {@code known} keys.
     *
     * @param id whose place stands for the entry as a whole
     */
    static YamlEntry of(YamlText id, YamlNode body, List<String> known, Problems problems) {
        YamlEntry entry = new YamlEntry(id, body, problems);
        if (body instanceof Fields fields) {
            fields.fields().forEach(field -> entry.checkKey(field, known));
        } else if (body instanceof Scalar scalar && scalar.text().isEmpty()) {
            boolean isFile = id.path().isEmpty();
            String hint = "write its keys " + (isFile ? "one to a line" : "under it, indented") + ", or remove it";
            entry.empty(entry.at(), isFile ? "this file" : id.path(), hint);
        } else {
            String keys = "such as \"" + known.get(0) + ": …\"";
            boolean isNamed = !body.path().isEmpty() && !body.path().endsWith("]");
            String hint = isNamed
                    ? "write an id with its keys under it, indented, " + keys
                    : "write its keys one to a line, " + keys;
            entry.wrongType(body, "must have keys", hint);
        }
        return entry;
    }

    /** The entries under their ids that a file holds, such as {@code topics.yaml}, or a key in one. */
    static List<YamlEntry> all(YamlNode root, List<String> known, Problems problems) {
        if (root instanceof Fields fields) {
            return fields.fields().stream()
                    .map(field -> {
                        YamlText id = new YamlText(field.key(), field.at(), field.key());
                        return YamlEntry.of(id, field.value(), known, problems);
                    })
                    .toList();
        }
        String spot = root.path().isEmpty() ? "this file" : root.path();
        problems.error(
                root.at(),
                "wrong-type",
                spot + " is " + root.word() + ", but must be entries, each under its id",
                "write each as \"some-id:\" with its keys under it, indented");
        return List.of();
    }

    /** The keys that an entry may have, from a list parted by spaces. */
    static List<String> keys(String words) {
        return List.of(words.split(" "));
    }

    private void checkKey(Field field, List<String> known) {
        if (!known.contains(field.key())) {
            String hint = Nearest.hint(field.key(), known, "known: " + String.join(", ", known));
            error(field.at(), "unknown-key", "unknown key \"" + field.key() + "\"", hint);
        }
    }

    /** Where the entry begins: at its id, or, for one that has a file to itself, at its first key. */
    private Location at() {
        return id.at().line() > 0 ? id.at() : body.at();
    }

    /** Where a key is written; the entry as a whole where it is not. */
    Location at(String key) {
        return find(key).map(Field::at).orElse(id.at());
    }

    /** The id as anchors have it; for one that is not fit for that, the one that the hint proposes. */
    Slug slug() {
        String text = id.text();
        if (!Slug.isSlug(text)) {
            return badId("is not an id", "ids are lower-case words joined by hyphens: " + Slug.of(text));
        }
        if (text.length() > Slug.LONGEST_ID) {
            String fault = "is not an id: it has " + text.length() + " characters";
            return badId(fault, "an id has at most " + Slug.LONGEST_ID + " characters, because it becomes a file name");
        }
        return new Slug(text);
    }

    /** The id of something that has a page of its own. */
    Slug pageId() {
        String text = id.text();
        if (!Slug.isReserved(text)) {
            return slug();
        }
        String why =
                Slug.isDevice(text) ? "Windows reserves this name for a device" : "the page of a list has this name";
        return badId("cannot be the id of a page", why + "; write another, such as " + Slug.of(text));
    }

    private Slug badId(String fault, String hint) {
        error(id.at(), "bad-id", "\"" + Ellipsis.after(id.text(), LONGEST_EXAMPLE) + "\" " + fault, hint);
        return Slug.of(id.text());
    }

    /** Adds a problem when the key is not there. */
    void require(String key) {
        if (body instanceof Fields fields && fields.find(key).isEmpty()) {
            error(at(), "missing-key", quote(id) + " has no " + key, "add a line \"" + key + ": …\"");
        }
    }

    /** The text of a key that must be there; the id replaces an empty one, so that no later stage meets an empty name. */
    String required(String key) {
        require(key);
        String text = text(key);
        return text.isEmpty() ? id.text() : text;
    }

    String text(String key) {
        return written(key).text();
    }

    /** The text of a key when it has the form. */
    String text(String key, ValueFormat form) {
        YamlText written = written(key);
        return written.isEmpty() || fits(written, form) ? written.text() : "";
    }

    /** The texts of a list that have the form. */
    List<YamlText> list(String key, ValueFormat form) {
        return list(key).stream().filter(written -> fits(written, form)).toList();
    }

    private boolean fits(YamlText written, ValueFormat form) {
        boolean fits = form.fits().test(written.text());
        if (!fits) {
            error(
                    written.at(),
                    form.code(),
                    quote(written) + " " + form.fault(),
                    form.hint().apply(written.text()));
        }
        return fits;
    }

    IsoDate date(String key) {
        return IsoDate.parse(text(key, ValueFormat.DATE)).orElse(IsoDate.UNKNOWN);
    }

    YamlText written(String key) {
        return find(key).flatMap(field -> one(field.value(), field.at())).orElseGet(() -> new YamlText("", at(), key));
    }

    List<String> texts(String key) {
        return list(key).stream().map(YamlText::text).toList();
    }

    List<YamlText> list(String key) {
        Optional<Field> field = find(key);
        if (field.isPresent() && field.get().value() instanceof Items items) {
            return items.items().stream()
                    .flatMap(item -> one(item, item.at()).stream())
                    .toList();
        }
        return field.flatMap(single -> notAsList(key, single)).stream().toList();
    }

    private Optional<YamlText> notAsList(String key, Field field) {
        YamlNode node = field.value();
        if (node instanceof Fields) {
            wrongType(node, "must be a list", EACH_ON_A_LINE);
            return Optional.empty();
        }
        if (node instanceof Scalar scalar && !scalar.text().isEmpty()) {
            wrongType(node, "must be a list", asList(key, scalar));
        }
        return one(node, field.at());
    }

    private static String asList(String key, Scalar only) {
        boolean isShort = only.text().length() <= LONGEST_EXAMPLE && only.text().matches("[^\"\\\\\\n]*");
        return isShort ? "write: " + key + ": [\"" + only.text() + "\"]" : EACH_ON_A_LINE;
    }

    /** The text of a node that should be one; {@code from} is where it is missing if it is empty. */
    private Optional<YamlText> one(YamlNode node, Location from) {
        if (!(node instanceof Scalar scalar)) {
            String slip = node instanceof Items ? "write it without brackets or \"- \"" : "put it in quotes";
            wrongType(node, "must be one text", "if one text is meant, " + slip);
            return Optional.empty();
        }
        if (scalar.text().isEmpty()) {
            empty(from, node.path(), "write a value, or remove it");
            return Optional.empty();
        }
        return Optional.of(new YamlText(scalar.text(), scalar.at(), scalar.path()));
    }

    /** What is read from each of the groups of keys that a list holds, entries whose ids are their paths. */
    <T> List<T> entries(String key, List<String> known, Function<YamlEntry, T> reader) {
        Optional<YamlNode> value = find(key).map(Field::value);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Items items)) {
            wrongType(value.get(), "must be a list", "begin each of its groups of keys with \"- \"");
            return List.of();
        }
        return items.items().stream()
                .map(item -> reader.apply(of(new YamlText(item.path(), item.at(), item.path()), item, known, problems)))
                .toList();
    }

    /** What is read from each of the entries that a key holds under ids of their own. */
    <T> List<T> named(String key, List<String> known, Function<YamlEntry, T> reader) {
        return find(key).map(field -> all(field.value(), known, problems)).orElse(List.of()).stream()
                .map(reader)
                .toList();
    }

    /** The lists of ids under {@code countries}, {@code topics}, {@code people} and so on; one for each kind. */
    Map<SubjectKind, List<YamlText>> subjects() {
        Map<SubjectKind, List<YamlText>> subjects = new EnumMap<>(SubjectKind.class);
        for (SubjectKind kind : SubjectKind.values()) {
            subjects.put(kind, list(kind.plural()));
        }
        return subjects;
    }

    /** What is written for a key, of whatever shape. */
    Optional<YamlNode> value(String key) {
        return find(key).map(Field::value);
    }

    private Optional<Field> find(String key) {
        return body instanceof Fields fields ? fields.find(key) : Optional.empty();
    }

    private void empty(Location at, String path, String hint) {
        error(at, "empty-value", path + " is empty", hint);
    }

    private void wrongType(YamlNode node, String wanted, String hint) {
        if (!(node instanceof Unread)) {
            String spot = node.path().isEmpty() ? "this file" : node.path();
            error(node.at(), "wrong-type", spot + " is " + node.word() + ", but " + wanted, hint);
        }
    }

    void error(Location at, String code, String message, String hint) {
        problems.error(at, code, message, hint);
    }

    private static String quote(YamlText written) {
        return "\"" + written.text() + "\"";
    }
}
