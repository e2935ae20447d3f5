package dossier.read.yaml;

import dossier.model.entry.Acceptances;
import dossier.model.entry.Acceptances.Acceptance;
import dossier.model.entry.YamlText;
import dossier.read.yaml.YamlNode.Field;
import dossier.read.yaml.YamlNode.Fields;
import dossier.read.yaml.YamlNode.Items;
import dossier.read.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads {@code accept}: codes with a reason for each, or one reason for all that is found at an entry.
 *
 * <pre>
 * accept: The full sentence says the same.
 * accept:
 *   single-origin: Nobody else was there.
 * </pre>
 */
final class AcceptanceReader {
    static final String KEY = "accept";

    private AcceptanceReader() {}

    static Acceptances read(YamlEntry entry) {
        Optional<YamlNode> value = entry.value(KEY);
        if (value.isPresent() && value.get() instanceof Items items) {
            String hint = "write each code with a reason, as \"hidden-word: …\", on a line of its own";
            entry.error(items.at(), "missing-reason", items.path() + " gives no reasons", hint);
            return Acceptances.NONE;
        }
        return value.map(node -> of(node, entry)).orElse(Acceptances.NONE);
    }

    /** Those of an article, which may also list codes of faults of its capture; pages say nothing of those. */
    static Acceptances readOfArticle(YamlEntry entry) {
        Optional<YamlNode> value = entry.value(KEY);
        if (value.isPresent() && value.get() instanceof Fields fields) {
            return of(fields, entry);
        }
        return new Acceptances(
                entry.list(KEY).stream().map(code -> new Acceptance(code, "")).toList());
    }

    private static Acceptances of(YamlNode node, YamlEntry entry) {
        if (node instanceof Fields fields) {
            return new Acceptances(fields.fields().stream()
                    .flatMap(field -> withReason(field, entry))
                    .toList());
        }
        if (node instanceof Scalar) {
            YamlText reason = entry.written(KEY);
            YamlText all = new YamlText("", reason.at(), reason.path());
            return reason.isEmpty() ? Acceptances.NONE : new Acceptances(List.of(new Acceptance(all, reason.text())));
        }
        return Acceptances.NONE;
    }

    private static Stream<Acceptance> withReason(Field field, YamlEntry entry) {
        if (!(field.value() instanceof Scalar reason) || reason.text().isEmpty()) {
            String message = "\"" + field.key() + "\" is accepted without a reason";
            entry.error(field.at(), "missing-reason", message, "give a reason; readers see it");
            return Stream.empty();
        }
        return Stream.of(new Acceptance(new YamlText(field.key(), field.at(), reason.path()), reason.text()));
    }
}
