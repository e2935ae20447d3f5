package dossier.read.yaml;

import dossier.model.entry.YamlText;
import dossier.problem.Problems;
import dossier.read.yaml.YamlNode.Fields;
import java.util.List;

/** The entries of a file that holds them under their ids, such as {@code topics.yaml}, or of a key in one. */
final class YamlEntries {
    private YamlEntries() {}

    static List<YamlEntry> of(YamlNode root, List<String> known, Problems problems) {
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
                spot + " is " + root.word() + ", but entries under their ids are wanted",
                "write each as \"some-id:\" with its keys under it, indented");
        return List.of();
    }
}
