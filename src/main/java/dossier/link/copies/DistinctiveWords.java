package dossier.link.copies;

import dossier.language.Languages;
import dossier.language.Quotations;
import dossier.language.Scripts;
import dossier.language.Sentences;
import dossier.language.TextFolding;
import dossier.link.copies.DistinctiveWord.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes passages apart into words, and tells the writer's own from those that any account of the same event would hold:
 * of {@code Gen. Roe said “we won” in Kelm on 4 May}, {@code said}, {@code in} and {@code on} are the writer's.
 *
 * <p>In scripts without spaces each letter is a word, with the marks on it. A word with a capital is a name, unless a sentence
 * begins with it, or the passage is in German, where all nouns have one, or in capitals throughout.
 */
final class DistinctiveWords {
    /** A capital after one of these says no more than one that opens a sentence. */
    private static final String OPENERS = ":“\"„«";

    private static final int LONGEST_SHORT = 3;
    /** A quotation of so few words is a nickname or a word held at arm's length, not speech. */
    private static final int FEWEST_QUOTED = 3;

    /** A passage is compared by so many words at most, so that no input takes hours. */
    private static final int MOST = 1_000;

    private final SpellingNumbers spellings = new SpellingNumbers();
    private final StockPhrases stock = new StockPhrases(spellings);
    private final Languages languages = new Languages();

    /** The words of a passage in order. */
    List<DistinctiveWord> of(String text) {
        List<DistinctiveWord> words = split(text);
        markNames(text, words);
        stock.mark(words);
        markQuoted(text, words);
        return words;
    }

    private List<DistinctiveWord> split(String text) {
        List<DistinctiveWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < MOST) {
            int c = text.codePointAt(at);
            int end = Character.isLetterOrDigit(c) ? end(text, at) : at;
            if (end > at) {
                words.add(word(text, at, end));
                at = end;
            } else {
                at += Character.charCount(c);
            }
        }
        return words;
    }

    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean goesOn = TextFolding.isMark(c) || !Scripts.isUnspaced(first) && isOfWord(text, at, c);
            if (!goesOn) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isOfWord(String text, int at, int c) {
        if (Character.isLetterOrDigit(c)) {
            return !Scripts.isUnspaced(c);
        }
        boolean between = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean apostrophe = c == '\'' || c == '’';
        boolean point = (c == ',' || c == '.')
                && Character.isDigit(text.charAt(at - 1))
                && between
                && Character.isDigit(text.charAt(at + 1));
        return apostrophe && between || point || c == '\u00ad';
    }

    private DistinctiveWord word(String text, int start, int end) {
        String word = text.substring(start, end);
        return new DistinctiveWord(spellings.number(word), start, end, kind(spellings.key(word)));
    }

    private static Kind kind(String key) {
        if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
            return Kind.FACT;
        }
        if (Scripts.isUnspaced(key.codePointAt(0))) {
            return Kind.CHARACTER;
        }
        return key.length() <= LONGEST_SHORT ? Kind.SHORT : Kind.CHOSEN;
    }

    private void markNames(String text, List<DistinctiveWord> words) {
        if (text.chars().noneMatch(Character::isLowerCase) || languages.of(text).equals("de")) {
            return;
        }
        Set<Integer> names = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (isCapital(text, words, i) && !opensSentence(text, words, i)) {
                names.add(words.get(i).number());
            }
        }
        for (int i = 0; i < words.size(); i++) {
            boolean name = isCapital(text, words, i)
                    && (names.contains(words.get(i).number()) || isCapital(text, words, i + 1));
            if (name) {
                words.set(i, words.get(i).as(Kind.FACT));
            }
        }
    }

    private static boolean isCapital(String text, List<DistinctiveWord> words, int i) {
        return i < words.size()
                && Character.isUpperCase(text.codePointAt(words.get(i).start()));
    }

    private static boolean opensSentence(String text, List<DistinctiveWord> words, int i) {
        DistinctiveWord word = words.get(i);
        String gap = i == 0 ? "" : text.substring(words.get(i - 1).end(), word.start());
        return i == 0
                || gap.chars().anyMatch(c -> OPENERS.indexOf(c) >= 0)
                || !gap.isBlank()
                        && Sentences.around(text, word.start(), word.end()).start() == word.start();
    }

    private static void markQuoted(String text, List<DistinctiveWord> words) {
        Quotations quotations = Quotations.of(text);
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && quotations.holds(words.get(to).start())) {
                to++;
            }
            if (to - from >= FEWEST_QUOTED) {
                words.subList(from, to).replaceAll(word -> word.as(Kind.QUOTED));
            }
            from = to + 1;
        }
    }
}
