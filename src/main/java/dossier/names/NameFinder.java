package dossier.names;

import dossier.model.Block;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.SubjectKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the mentions of subjects in text. Made once from all subjects; then serves any number of texts and threads.
 *
 * <pre>new NameFinder(List.of(myanmar)).find("Myanmar’s army")   [0, 7) is country/myanmar</pre>
 */
public final class NameFinder {
    private final NameTrie trie = new NameTrie();
    private final LanguageNames languages;

    public NameFinder(Collection<Subject> subjects) {
        for (Subject subject : subjects) {
            subject.names().forEach(name -> trie.add(name, subject));
            subject.standsFor().forEach(name -> trie.add(name, subject));
        }
        languages = new LanguageNames(subjects.stream()
                .filter(subject -> subject.kind() == SubjectKind.COUNTRY)
                .flatMap(subject -> subject.names().stream())
                .collect(Collectors.toSet()));
    }

    /**
     * The mentions in an article's blocks, in order of place; a name that stands for two subjects is two mentions, in
     * order of the subjects.
     */
    public List<Mention> find(List<? extends Block> blocks) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            find(blocks.get(i).text(), i, mentions);
        }
        return mentions;
    }

    private void find(String text, int block, List<Mention> mentions) {
        for (NameTrie.Found found : trie.find(text)) {
            boolean country = found.subjects().get(0).kind() == SubjectKind.COUNTRY;
            if (!country || !languages.isLanguage(text, found.start(), found.end())) {
                found.subjects()
                        .forEach(subject -> mentions.add(new Mention(subject, block, found.start(), found.end())));
            }
        }
    }
}
