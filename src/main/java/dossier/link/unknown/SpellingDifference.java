package dossier.link.unknown;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of one name have in common. */
final class SpellingDifference {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern BREATHED = Pattern.compile("(?<=[bdgkprt])h");
    private static final Pattern LAST_VOWEL = Pattern.compile("(?<=\\p{L}{2})e\\b");

    /** Writings of one sound in several languages, in order of application. */
    private static final List<String[]> SOUNDS = List.of(
            new String[] {"sch", "sh"},
            new String[] {"tch", "ch"},
            new String[] {"dzh", "j"},
            new String[] {"dj", "j"},
            new String[] {"ph", "f"},
            new String[] {"ck", "k"},
            new String[] {"q", "k"},
            new String[] {"x", "ks"},
            new String[] {"w", "v"},
            new String[] {"z", "s"},
            new String[] {"ou", "u"},
            new String[] {"oo", "u"},
            new String[] {"ee", "i"},
            new String[] {"ie", "i"},
            new String[] {"y", "i"},
            new String[] {"j", "i"});

    private SpellingDifference() {}

    /** Words in lower case without diacritics, separated by single spaces: {@code aung-san} gives {@code aung san}. */
    static String folded(String name) {
        return isAscii(name) ? foldedAscii(name) : foldedAny(name);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String foldedAscii(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            folded.append(Character.toLowerCase(c));
        }
        return folded.toString();
    }

    private static String foldedAny(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTERS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** A folded name as it sounds: {@code selenskyj} and {@code zelensky} both give {@code selenski}. */
    static String sound(String folded) {
        String sound = folded;
        for (String[] writing : SOUNDS) {
            sound = sound.replace(writing[0], writing[1]);
        }
        sound = BREATHED.matcher(sound).replaceAll("");
        sound = LAST_VOWEL.matcher(sound).replaceAll("");
        return DOUBLED.matcher(sound).replaceAll("$1");
    }
}
