package dossier.link.names;

import dossier.link.trie.NameMatch;
import dossier.link.trie.NameTrie;
import dossier.model.Mention;
import dossier.model.Subject;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Removes mentions inside phrases in which a name means something else: {@code China} in {@code Bank of China}. */
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
        List<NavigableMap<Integer, NameMatch>> found =
                texts.stream().map(this::byStart).toList();
        return mentions.stream()
                .filter(mention -> !isHeld(found.get(mention.block()), mention))
                .toList();
    }

    private NavigableMap<Integer, NameMatch> byStart(String text) {
        NavigableMap<Integer, NameMatch> byStart = new TreeMap<>();
        phrases.find(text).forEach(phrase -> byStart.put(phrase.start(), phrase));
        return byStart;
    }

    /** Only the last phrase that begins before a mention can hold it, because phrases do not overlap. */
    private static boolean isHeld(NavigableMap<Integer, NameMatch> phrases, Mention mention) {
        return phrases.headMap(mention.start(), true).descendingMap().values().stream()
                .limit(1)
                .anyMatch(phrase ->
                        mention.end() <= phrase.end() && phrase.subjects().contains(mention.subject()));
    }
}
