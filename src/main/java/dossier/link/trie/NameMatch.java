package dossier.link.trie;

import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.List;

/** A name in a text, and the subjects that it names, in their order; there is at least one. */
public record NameMatch(int start, int end, List<Subject> subjects) {
    /** The kind of the first subject. */
    public SubjectKind kind() {
        return subjects.get(0).kind();
    }
}
