package dossier.names;

import dossier.language.Table;
import dossier.model.Block;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.SubjectKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the mentions of subjects in text. Made once from all subjects; then serves any number of texts and threads.
 *
 * <pre>new NameFinder(List.of(myanmar)).find("Myanmar’s army")   [0, 7) is country/myanmar</pre>
 */
public final class NameFinder {
    private final NameTrie trie = new NameTrie();
    private final LanguageNames languages;
    private final Set<String> smallWords = Table.rows("names/small-words.txt", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());

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
        boolean capitals = isAllInCapitals(text);
        for (NameTrie.Found found : trie.find(text)) {
            String name = text.substring(found.start(), found.end());
            if (capitals && smallWords.contains(name.toLowerCase(Locale.ROOT))) {
                continue;
            }
            boolean country = found.subjects().get(0).kind() == SubjectKind.COUNTRY;
            boolean language = country && languages.isLanguage(text, found.start(), found.end());
            found.subjects().stream()
                    .filter(subject -> !language || subject.kind() != SubjectKind.COUNTRY)
                    .forEach(subject -> mentions.add(new Mention(subject, block, found.start(), found.end())));
        }
    }

    /** A word alone in capitals says nothing about the text. */
    private static boolean isAllInCapitals(String text) {
        return text.strip().indexOf(' ') > 0
                && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
