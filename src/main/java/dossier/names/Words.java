package dossier.names;

import java.util.Arrays;

/**
 * Reads a text word by word: runs of letters, digits and marks, each with its place, its key ({@link Letters}), and what
 * parts it from the word before. Makes no string of a word unless asked.
 */
final class Words {
    private static final int LONGEST_ABBREVIATION = 4;

    private final String text;
    private int start;
    private int end;
    private int startBefore;
    private int endBefore;
    private char[] key = new char[32];
    private int length;
    private int hash;

    Words(String text) {
        this.text = text;
    }

    /** Goes to a place between words, so that {@link #next} reads the word after it. */
    void moveTo(int place) {
        start = place;
        end = place;
    }

    /** Goes to the word that another reader of the text is at. */
    void standAt(Words other) {
        start = other.start;
        end = other.end;
    }

    /** Reads the next word, if there is one. */
    boolean next() {
        startBefore = start;
        endBefore = end;
        char letter = Letters.NONE;
        int at = end;
        while (at < text.length() && (letter = Letters.key(text, at)) == Letters.NONE) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        start = at;
        length = 0;
        hash = 0;
        boolean rare = false;
        while (letter != Letters.NONE) {
            rare |= letter == Letters.RARE;
            if (letter != Letters.SILENT) {
                add(letter);
            }
            letter = ++at < text.length() ? Letters.key(text, at) : Letters.NONE;
        }
        end = at;
        if (rare) {
            readAnew();
        }
        return true;
    }

    private void add(char letter) {
        if (length == key.length) {
            key = Arrays.copyOf(key, length * 2);
        }
        key[length++] = letter;
        hash = 31 * hash + letter;
    }

    private void readAnew() {
        String word = Letters.key(spelling());
        length = 0;
        hash = 0;
        for (int i = 0; i < word.length(); i++) {
            add(word.charAt(i));
        }
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** A hash of the key, the same as {@link String#hashCode} of it. */
    int hash() {
        return hash;
    }

    /** Whether the key of the word is this one. */
    boolean hasKey(String other) {
        if (other.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (other.charAt(i) != key[i]) {
                return false;
            }
        }
        return true;
    }

    String key() {
        return new String(key, 0, length);
    }

    /** The word with its diacritics folded and its case as it stands. */
    String spelling() {
        return Letters.fold(text.substring(start, end));
    }

    /** Whether the word, with its diacritics folded, is spelled like this, capitals and all. */
    boolean isSpelled(String word) {
        return end - start == word.length() && text.startsWith(word, start)
                || spelling().equals(word);
    }

    /**
     * What parts the word from the one before, as far as names care: white space is a space, and so is a hyphen or a dash
     * alone; a full stop inside an abbreviation or after one is nothing; an apostrophe is an apostrophe, and anything else
     * is itself.
     */
    String gap() {
        if (start == endBefore + 1 && text.charAt(endBefore) == ' ') {
            return " ";
        }
        boolean abbreviated = start == endBefore + 1 || endBefore - startBefore <= LONGEST_ABBREVIATION;
        StringBuilder gap = new StringBuilder();
        for (int at = endBefore; at < start; at++) {
            char c = Letters.mark(text.charAt(at));
            boolean again = c == ' ' && gap.length() > 0 && gap.charAt(gap.length() - 1) == ' ';
            if (!again && !(c == '.' && abbreviated)) {
                gap.append(c);
            }
        }
        return gap.length() == 1 && gap.charAt(0) == '-' ? " " : gap.toString();
    }
}
