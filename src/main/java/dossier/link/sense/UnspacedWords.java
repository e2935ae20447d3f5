package dossier.link.sense;

import dossier.language.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turning words of Burmese, which puts no spaces between words. Most are looked for anywhere; the prefix {@code မ} denies
 * the verb that it is before ({@code မပိတ်}, does not close), where it is a syllable of its own that begins a word.
 */
final class UnspacedWords {
    private static final char NEGATION = 'မ';
    private static final char FIRST_CONSONANT = '\u1000';
    private static final char LAST_CONSONANT = '\u1021';
    private static final char ASAT = '\u103A';
    private static final char VIRAMA = '\u1039';

    private UnspacedWords() {}

    /** Those that overlap a part of a text. */
    static List<TurningWord> in(String text, int from, int to, SenseLexicon lexicon) {
        List<TurningWord> found = new ArrayList<>();
        List<TurningWord> neutral = new ArrayList<>();
        for (SensePhrase phrase : lexicon.phrases()) {
            if (phrase.kind().isMatched()) {
                addAll(phrase.kind() == SenseClass.NEUTRAL ? neutral : found, phrase, text, from, to);
            }
        }
        for (int at = text.indexOf(NEGATION, from); at >= 0 && at < to; at = text.indexOf(NEGATION, at + 1)) {
            if (denies(text, at)) {
                found.add(new TurningWord(SenseClass.NEGATION, syllables(text, at), at, at + 1));
            }
        }
        found.removeIf(word -> neutral.stream().anyMatch(n -> n.start() <= word.start() && n.end() >= word.end()));
        found.sort(Comparator.comparingInt(TurningWord::start));
        return found;
    }

    private static void addAll(List<TurningWord> found, SensePhrase phrase, String text, int from, int to) {
        String words = String.join(" ", phrase.words());
        int earliest = phrase.kind() == SenseClass.NEUTRAL ? Math.max(0, from - words.length()) : from;
        for (int at = text.indexOf(words, earliest); at >= 0 && at < to; at = text.indexOf(words, at + 1)) {
            found.add(new TurningWord(phrase.kind(), words, at, at + words.length()));
        }
    }

    private static boolean denies(String text, int at) {
        int next = isSign(text, at + 1, ' ') ? at + 2 : at + 1;
        boolean isAlone = isConsonant(text, next) && !isSign(text, next + 1, ASAT) && !isSign(text, next + 1, VIRAMA);
        boolean begins = at == 0 || !isConsonant(text, at - 1) && !isSign(text, at - 1, VIRAMA);
        return isAlone && begins;
    }

    private static boolean isConsonant(String text, int at) {
        return at < text.length() && text.charAt(at) >= FIRST_CONSONANT && text.charAt(at) <= LAST_CONSONANT;
    }

    private static boolean isSign(String text, int at, char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    /** The prefix with the syllable that it denies. */
    private static String syllables(String text, int at) {
        int end = at + 2;
        while (end < text.length()
                && (TextFolding.isMark(text.charAt(end))
                        || isConsonant(text, end) && (isSign(text, end + 1, ASAT) || isSign(text, end - 1, VIRAMA)))) {
            end++;
        }
        return text.substring(at, end);
    }
}
