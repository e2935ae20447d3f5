package dossier.link.names;

import dossier.language.Sentences;
import dossier.link.names.WholeWords.WordPosition;
import dossier.model.Mention;
import dossier.model.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
        if (pairs.isEmpty()) {
            return List.of();
        }
        WholeWords words = WholeWords.of(
                texts.stream().map(NearPairs::folded).toList(),
                pairs.stream().flatMap(pair -> Stream.of(pair.one, pair.other)).toList());
        List<Mention> found = new ArrayList<>();
        pairs.forEach(pair -> find(pair, texts, words, found));
        MentionIndex others = new MentionIndex(mentions);
        return found.stream()
                .filter(others::isFree)
                .sorted(Comparator.comparingInt(Mention::block))
                .toList();
    }

    /** In lower case; a letter that is two in lower case would shift every place after it. */
    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }

    private static void find(Pair pair, List<String> texts, WholeWords words, List<Mention> found) {
        List<WordPosition> others = words.positions(pair.other);
        int next = 0;
        for (WordPosition one : words.positions(pair.one)) {
            while (next + 1 < others.size() && isCloser(others.get(next + 1), others.get(next), one)) {
                next++;
            }
            boolean near = next < others.size()
                    && others.get(next).block() == one.block()
                    && areNear(
                            texts.get(one.block()),
                            one.start(),
                            others.get(next).start());
            if (near) {
                found.add(mention(pair.subject, one, pair.one));
                found.add(mention(pair.subject, others.get(next), pair.other));
            }
        }
    }

    /** Whether of two places, one after the other, the later is of the same block as a third and closer to it. */
    private static boolean isCloser(WordPosition later, WordPosition earlier, WordPosition to) {
        if (later.block() != to.block() || earlier.block() != to.block()) {
            return later.block() <= to.block();
        }
        return Math.abs(later.start() - to.start()) < Math.abs(earlier.start() - to.start());
    }

    private static Mention mention(Subject subject, WordPosition at, String word) {
        return new Mention(subject, at.block(), at.start(), at.start() + word.length());
    }

    private static boolean areNear(String text, int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        // No sentence reaches further, and most pairs of places are told apart by that alone.
        return second - first <= Sentences.FURTHEST
                && text.substring(first, second).chars().filter(c -> c == ' ').count() <= MOST_BETWEEN + 1
                && Sentences.around(text, first, first).end() >= second;
    }
}
