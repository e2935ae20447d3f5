package dossier.link.trie;

/**
 * Reads a text word by word: runs of letters, digits and marks, each with its place and the hash of its key
 * ({@link Letters}); of a script that parts no words, syllables ({@link Syllables}). Makes no string of a word unless asked.
 */
final class WordScanner {
    private final String text;
    private int start;
    private int end;
    private int hash;

    WordScanner(String text) {
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
        int sum = 0;
        boolean rare = false;
        while (letter != Letters.NONE) {
            rare |= letter == Letters.RARE;
            if (letter != Letters.SILENT) {
                sum = 31 * sum + letter;
            }
            letter = ++at < text.length() ? Letters.key(text, at) : Letters.NONE;
            if (letter == Letters.RARE && Syllables.beginsAt(text, at)) {
                letter = Letters.NONE;
            }
        }
        end = at;
        hash = rare ? key().hashCode() : sum;
        return true;
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

    String key() {
        return Letters.key(spelling());
    }

    /** The word with its diacritics folded and its case as it stands. */
    String spelling() {
        return Letters.fold(text.substring(start, end));
    }
}
