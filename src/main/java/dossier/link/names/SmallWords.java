package dossier.link.names;

import java.util.Set;

/**
 * Tells names in capitals from small words that a sign or a headline writes in capitals: {@code US} in {@code the US left} from
 * that in {@code JOIN US TODAY}.
 */
final class SmallWords {
    /** These never open a clause, where a name may. */
    private static final Set<String> OBJECTS = Set.of("us");

    /** No small word is longer, so that most names need not be looked up. */
    private static final int LONGEST = 4;

    private static final String JOINTS = "-‐–—/’'";
    private static final String ENDS = ".!?:;,—–“\"(";

    private final NameLexicon words;

    SmallWords(NameLexicon words) {
        this.words = words;
    }

    /** Whether what looks like a name at a place may be a small word. */
    boolean mayBeAt(String text, int start, int end) {
        if (end - start > LONGEST || !Character.isUpperCase(text.charAt(end - 1))) {
            return false;
        }
        String word = NameLexicon.lower(text.substring(start, end));
        if (!words.has(WordClass.SMALL, word) || isJoined(text, start, end)) {
            return false;
        }
        String before = AdjacentWords.before(text, start, " ");
        String after = wordAfter(text, end);
        boolean asked = words.has(WordClass.BEFORE_OBJECT, NameLexicon.lower(before));
        if (asked && (isCapitals(before) || after.isEmpty() && Character.isUpperCase(before.charAt(0)))) {
            return true;
        }
        return isAllInCapitals(text)
                ? !isAlone(text) && !isNameInCapitals(text, start, word, before)
                : isCapitals(before) && isCapitals(after) && !before.equals("THE");
    }

    private static boolean isNameInCapitals(String text, int start, String word, String before) {
        return OBJECTS.contains(word) && (before.equals("THE") || opensClause(text, start));
    }

    private static boolean isJoined(String text, int start, int end) {
        return start > 0 && JOINTS.indexOf(text.charAt(start - 1)) >= 0
                || end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean opensClause(String text, int start) {
        int at = start - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at < 0 || ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private static String wordAfter(String text, int place) {
        return place < text.length() && text.charAt(place) == ' '
                ? text.substring(place + 1, AdjacentWords.end(text, place + 1))
                : "";
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** A word alone in capitals says nothing about the text. */
    private static boolean isAlone(String text) {
        return text.strip().indexOf(' ') < 0;
    }

    private static boolean isAllInCapitals(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
