package dossier.output.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The spelling under which the index has a word. Case, accents and how letters are stored make no difference: {@code Œuvre},
 * {@code ŒUVRE} and {@code oeuvre} are {@code oeuvre}; {@code ၂၀၂၄} is {@code 2024}. Vowel signs of Indic scripts stay, as they
 * are no accents.
 */
final class LetterFolding {
    /** Units of a word that count; what is longer is no word of a language. */
    static final int LONGEST = 64;

    /** First and last marks that are left out: of Latin, Greek and Cyrillic, Hebrew points, Arabic harakat, selectors. */
    private static final int[] DROPPED = {
        0x0300, 0x036F, 0x0483, 0x0489, 0x0591, 0x05C7, 0x0610, 0x061A, 0x064B, 0x065F, 0x0670, 0x0670, 0x06D6, 0x06ED,
        0x08CA, 0x08FF, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x20D0, 0x20FF, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F, 0xE0100, 0xE01EF
    };

    private static final int TATWEEL = 0x640;

    /** The zeros of the digits that texts have besides 0–9. */
    private static final int[] ZEROS = {
        0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0,
        0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810
    };

    private LetterFolding() {}

    /** The words of a place that {@link SearchWords#places} tells. */
    static List<String> words(String printed) {
        if (isPlain(printed)) {
            return List.of(cut(printed.toLowerCase(Locale.ROOT)));
        }
        if (SearchLetters.isUnspaced(printed.codePointAt(0))) {
            return List.of(clusters(printed));
        }
        return parted(Normalizer.normalize(letters(Normalizer.normalize(printed, Form.NFKD)), Form.NFC));
    }

    private static boolean isPlain(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Clusters keep their marks; letters of half width get their full one. */
    private static String clusters(String printed) {
        StringBuilder kept = new StringBuilder();
        boolean narrow = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            narrow |= c >= 0xFF66 && c <= 0xFFDC;
            if (!SearchLetters.isInvisible(c) && (c < 0xFE00 || c > 0xFE0F)) {
                kept.append(c);
            }
        }
        return cut(Normalizer.normalize(kept, narrow ? Form.NFKC : Form.NFC));
    }

    private static String letters(String decomposed) {
        StringBuilder letters = new StringBuilder();
        decomposed.codePoints().filter(c -> !isDropped(c)).forEach(c -> append(letters, Character.toLowerCase(c)));
        return letters.toString();
    }

    private static void append(StringBuilder letters, int c) {
        switch (c) {
            case 'ß' -> letters.append("ss");
            case 'æ' -> letters.append("ae");
            case 'œ' -> letters.append("oe");
            case 'þ' -> letters.append("th");
            case 'ø' -> letters.append('o');
            case 'ł' -> letters.append('l');
            case 'đ', 'ð' -> letters.append('d');
            case 'ı' -> letters.append('i');
            case 'ς' -> letters.append('σ');
            default -> letters.appendCodePoint(digit(c));
        }
    }

    private static int digit(int c) {
        for (int zero : ZEROS) {
            if (c >= zero && c < zero + 10) {
                return '0' + c - zero;
            }
        }
        return c;
    }

    private static boolean isDropped(int c) {
        if (c == TATWEEL || SearchLetters.isInvisible(c) || c == 0x02BB || c == 0x02BE || c == 0x02BF) {
            return true;
        }
        for (int i = 0; i < DROPPED.length; i += 2) {
            if (c >= DROPPED[i] && c <= DROPPED[i + 1]) {
                return SearchLetters.isMark(c);
            }
        }
        return false;
    }

    /** A sign such as ½ is several words when its letters are taken apart. */
    private static List<String> parted(String letters) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= letters.length(); ) {
            boolean ends = at == letters.length() || !SearchLetters.isInWord(letters.codePointAt(at));
            if (ends && at > start) {
                words.add(cut(letters.substring(start, at)));
            }
            at += at < letters.length() ? Character.charCount(letters.codePointAt(at)) : 1;
            start = ends ? at : start;
        }
        return words;
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
