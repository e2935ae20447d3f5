package dossier.link.unknown;

import dossier.model.entry.SubjectKind;
import java.util.List;

/**
 * What the words around a phrase tell of it.
 *
 * @param signs of what it names
 * @param speech the verb that says that it speaks, as a person does, and sometimes an organisation; empty for none
 * @param towards whether it may be a place that somebody goes to, or a person who is given something
 */
record PhraseContext(List<KindSign> signs, String speech, boolean towards, boolean afterThe) {
    PhraseContext {
        signs = List.copyOf(signs);
    }

    boolean hasPlace() {
        return signs.stream().anyMatch(sign -> sign.kind() == SubjectKind.PLACE);
    }
}
