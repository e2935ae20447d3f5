package dossier.link.trie;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text: runs of letters, digits and marks, and in a script without spaces between words, syllables
 * ({@link Syllables}). A word is compared by its spelling, without diacritics, or by its key, which is in lower case too.
 */
final class Tokens {
    private static final int LONGEST_ABBREVIATION = 4;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    /** @param hash the {@link String#hashCode} of the word's key */
    private record Token(int start, int end, int hash) {}

    Tokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            at = CharacterFolding.key(text, at) == CharacterFolding.NONE ? at + 1 : read(at);
        }
    }

    /** Reads the word that begins at a place, and tells where it ends. */
    private int read(int start) {
        int end = start;
        int hash = 0;
        boolean rare = false;
        for (char letter = CharacterFolding.key(text, start);
                letter != CharacterFolding.NONE;
                letter = letterInside(end)) {
            rare |= letter == CharacterFolding.RARE;
            hash = letter == CharacterFolding.SILENT ? hash : 31 * hash + letter;
            end++;
        }
        tokens.add(new Token(
                start,
                end,
                rare
                        ? CharacterFolding.key(CharacterFolding.fold(text.substring(start, end)))
                                .hashCode()
                        : hash));
        return end;
    }

    private char letterInside(int place) {
        char letter = place < text.length() ? CharacterFolding.key(text, place) : CharacterFolding.NONE;
        return letter == CharacterFolding.RARE && Syllables.beginsAt(text, place) ? CharacterFolding.NONE : letter;
    }

    int size() {
        return tokens.size();
    }

    int start(int i) {
        return tokens.get(i).start;
    }

    int end(int i) {
        return tokens.get(i).end;
    }

    /** Where the words from one to another end: {@code U.S.} keeps its last stop. */
    int endWithFullStop(int first, int last) {
        int end = end(last);
        boolean dotted = end - start(first) >= 3 && text.charAt(end - 2) == '.' && text.startsWith(".", end);
        return dotted ? end + 1 : end;
    }

    /** A hash of a word's key, for which no string is made. */
    int hash(int i) {
        return tokens.get(i).hash;
    }

    /** A word without diacritics, its case as it was. */
    String spelling(int i) {
        return CharacterFolding.fold(text.substring(start(i), end(i)));
    }

    /** Whether a word begins with a small letter. */
    boolean isSmall(int i) {
        return Character.isLowerCase(text.charAt(start(i)));
    }

    /** The words from one to another with what separates them; without case if asked. */
    String joined(int first, int last, boolean hasCase) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first) {
                joined.append('\t').append(gap(i));
            }
            joined.append(hasCase ? spelling(i) : CharacterFolding.key(spelling(i)));
        }
        return joined.toString();
    }

    /**
     * What separates word {@code i} from the one before, as far as names care: white space is a space, and so is a hyphen
     * or a dash alone; a full stop inside an abbreviation or after one is nothing; an apostrophe is an apostrophe, and
     * anything else is itself.
     */
    String gap(int i) {
        int from = end(i - 1);
        int to = start(i);
        if (to == from + 1 && text.charAt(from) == ' ') {
            return " ";
        }
        boolean abbreviated = to == from + 1 || from - start(i - 1) <= LONGEST_ABBREVIATION;
        StringBuilder gap = new StringBuilder();
        for (int at = from; at < to; at++) {
            char c = CharacterFolding.mark(text.charAt(at));
            boolean again = c == ' ' && gap.length() > 0 && gap.charAt(gap.length() - 1) == ' ';
            if (!again && !(c == '.' && abbreviated)) {
                gap.append(c);
            }
        }
        return gap.length() == 1 && gap.charAt(0) == '-' ? " " : gap.toString();
    }
}
