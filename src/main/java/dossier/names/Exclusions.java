package dossier.names;

import dossier.model.Mention;
import dossier.model.Subject;
import dossier.trie.NameTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Takes away mentions inside phrases in which a name means something else: {@code China} in {@code Bank of China}. */
public final class Exclusions {
    private final NameTrie phrases = new NameTrie();
    private boolean none = true;

    public Exclusions(Collection<Subject> subjects) {
        for (Subject subject : subjects) {
            for (String phrase : subject.notIn()) {
                phrases.add(phrase, subject);
                none = false;
            }
        }
    }

    /** The mentions that stay. */
    public List<Mention> without(List<String> texts, List<Mention> mentions) {
        if (none || mentions.isEmpty()) {
            return mentions;
        }
        List<List<NameTrie.Found>> found = texts.stream().map(phrases::find).toList();
        List<Mention> kept = new ArrayList<>(mentions);
        kept.removeIf(mention -> found.get(mention.block()).stream().anyMatch(phrase -> holds(phrase, mention)));
        return kept;
    }

    private static boolean holds(NameTrie.Found phrase, Mention mention) {
        return phrase.start() <= mention.start()
                && mention.end() <= phrase.end()
                && phrase.subjects().contains(mention.subject());
    }
}
