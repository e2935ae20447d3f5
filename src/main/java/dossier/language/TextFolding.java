package dossier.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms of a text in which it is compared with others, from the one that ignores least to the one that ignores most.
 * For quotes, which must lead back to the text as it stands, the link wing has {@code FoldedText}.
 */
public enum TextFolding {
    /** Ignores how accents are stored (Unicode NFC): macOS takes letters and accents apart, and authors type them whole. */
    COMPOSED {
        @Override
        public String of(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    },

    /**
     * Ignores case, the shape of quotation marks and the width of white space; the Turkish letters {@code ı} and {@code İ}
     * are {@code i}. As long as the text is on one line.
     */
    LINE {
        @Override
        public String of(String text) {
            String lower = Word.folded(onOneLine(text));
            return lower.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
        }
    },

    /** Ignores case, punctuation and white space: {@code Röe’s “Ports”} is {@code röe s ports}. */
    WORDS {
        @Override
        public String of(String text) {
            return words(text.toLowerCase(Locale.ROOT));
        }
    },

    /** Ignores case, punctuation, accents and typographic forms (NFKD): {@code Röe’s “Ports”} is {@code roe s ports}. */
    LETTERS {
        @Override
        public String of(String text) {
            return words(unaccented(text));
        }
    };

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public abstract String of(String text);

    /** A text in lower case without accents, its letters in their plain forms. */
    public static String unaccented(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The words of a text in lower case, with one space between them. */
    private static String words(String lower) {
        if (!isAscii(lower)) {
            return NO_WORD.matcher(lower).replaceAll(" ").strip();
        }
        StringBuilder words = new StringBuilder(lower.length());
        boolean parted = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean isOfWord = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (isOfWord) {
                words.append(parted && !words.isEmpty() ? " " : "").append(c);
            }
            parted = !isOfWord;
        }
        return words.toString();
    }

    /** Whether a text has neither accents nor letters of other forms: most have none, and need no tables. */
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** A text on one line: every stretch of white space is one space, and none is at its ends. */
    public static String onOneLine(String text) {
        return isOnOneLine(text) ? text : joined(text);
    }

    private static boolean isOnOneLine(String text) {
        boolean parted = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (space && (parted || c != ' ')) {
                return false;
            }
            parted = space;
        }
        return !parted || text.isEmpty();
    }

    private static String joined(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                line.append(parted && !line.isEmpty() ? " " : "").append(c);
            }
            parted = isSpace(c);
        }
        return line.toString();
    }

    /** Whether a character is white space of any kind, no-break spaces included. */
    public static boolean isSpace(int c) {
        // Most characters are ASCII, and need no table.
        return c < 128
                ? c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F
                : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a character is a mark that combines with the letter before it, such as an accent. */
    public static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
