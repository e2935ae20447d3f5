package dossier.names;

import dossier.language.Sentences;
import dossier.model.Mention;
import dossier.model.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Finds pairs of words that together mean a subject, {@code jet + pilot}: both in one sentence, in any case and either
 * order, no more than ten words apart. Each of the two is a mention.
 */
public final class NearPairs {
    private static final int MOST_BETWEEN = 10;

    private record Pair(Subject subject, String one, String other) {}

    private final List<Pair> pairs = new ArrayList<>();

    public NearPairs(Collection<Subject> subjects) {
        for (Subject subject : subjects) {
            for (String pair : subject.near()) {
                String[] words = pair.toLowerCase(Locale.ROOT).split(" \\+ ", 2);
                pairs.add(new Pair(subject, words[0].strip(), words[1].strip()));
            }
        }
    }

    /**
     * The mentions by pairs in the blocks of one article.
     *
     * @param mentions what was found in them so far
     */
    public List<Mention> find(List<String> texts, List<Mention> mentions) {
        List<Mention> found = new ArrayList<>();
        for (int block = 0; block < texts.size() && !pairs.isEmpty(); block++) {
            String text = texts.get(block);
            String lower = text.toLowerCase(Locale.ROOT);
            // A letter that is two in lower case would shift every place after it.
            String folded = lower.length() == text.length() ? lower : text;
            for (Pair pair : pairs) {
                find(pair, block, text, folded, found);
            }
        }
        found.removeIf(mention -> !WholeWords.isFree(mention, mentions));
        return found;
    }

    private static void find(Pair pair, int block, String text, String folded, List<Mention> found) {
        List<Integer> others = WholeWords.starts(folded, pair.other, 0);
        int next = 0;
        for (int one : others.isEmpty() ? List.<Integer>of() : WholeWords.starts(folded, pair.one, 0)) {
            while (next + 1 < others.size()
                    && Math.abs(others.get(next + 1) - one) < Math.abs(others.get(next) - one)) {
                next++;
            }
            int other = others.get(next);
            if (areNear(text, Math.min(one, other), Math.max(one, other))) {
                found.add(new Mention(pair.subject, block, one, one + pair.one.length()));
                found.add(new Mention(pair.subject, block, other, other + pair.other.length()));
            }
        }
    }

    private static boolean areNear(String text, int first, int second) {
        long between =
                text.substring(first, second).chars().filter(c -> c == ' ').count();
        return between <= MOST_BETWEEN + 1
                && Sentences.around(text, first, first).end() >= second;
    }
}
