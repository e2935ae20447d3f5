package dossier.names;

import java.util.Arrays;

/**
 * Reads a text word by word: runs of letters, digits and marks, each with its place and its key ({@link Letters}). Makes no
 * string of a word unless asked.
 */
final class Words {
    private final String text;
    private int start;
    private int end;
    private char[] key = new char[32];
    private int length;
    private int hash;

    Words(String text) {
        this.text = text;
    }

    /** Reads the next word, if there is one. */
    boolean next() {
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

    /** How long the key is. */
    int length() {
        return length;
    }

    /** Whether the key stands in an array from one place to another. */
    boolean hasKey(char[] keys, int from, int to) {
        if (to - from != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (keys[from + i] != key[i]) {
                return false;
            }
        }
        return true;
    }

    void copyKey(char[] keys, int to) {
        System.arraycopy(key, 0, keys, to, length);
    }

    String key() {
        return new String(key, 0, length);
    }

    /** The word with its diacritics folded and its case as it stands. */
    String spelling() {
        return Letters.fold(text.substring(start, end));
    }
}
