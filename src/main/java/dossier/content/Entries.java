package dossier.content;

import dossier.content.Node.Fields;
import dossier.model.Written;
import dossier.problem.Problems;
import java.util.List;

/** The entries of a file that holds them under their ids, such as {@code topics.yaml}, or of a key in one. */
final class Entries {
    private Entries() {}

    static List<Entry> of(Node root, List<String> known, Problems problems) {
        if (root instanceof Fields fields) {
            return fields.fields().stream()
                    .map(field -> {
                        Written id = new Written(field.key(), field.at(), field.key());
                        return Entry.of(id, field.value(), known, problems);
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
