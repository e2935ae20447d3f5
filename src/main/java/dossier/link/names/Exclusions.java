package dossier.link.names;

import dossier.link.trie.NameMatch;
import dossier.link.trie.NameTrie;
import dossier.model.Mention;
import dossier.model.Subject;
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
        List<List<NameMatch>> found = texts.stream().map(phrases::find).toList();
        return mentions.stream()
                .filter(mention -> !isHeld(found.get(mention.block()), mention))
                .toList();
    }

    /** Only the last phrase that begins before a mention can hold it: phrases do not overlap and are in order. */
    private static boolean isHeld(List<NameMatch> phrases, Mention mention) {
        int low = 0;
        int high = phrases.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases.get(middle).start() <= mention.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && holds(phrases.get(low - 1), mention);
    }

    private static boolean holds(NameMatch phrase, Mention mention) {
        return phrase.start() <= mention.start()
                && mention.end() <= phrase.end()
                && phrase.subjects().contains(mention.subject());
    }
}
