package dossier.link.origin;

import dossier.language.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of words with capitals, which may be names: in {@code harbour master Idunn Sætre}, {@code Idunn Sætre}. */
final class NameRuns {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)";
    private static final String JOIN =
            "(?:\\s+(?:de|da|do|dos|das|del|della|di|von|van|der|den|ter|bin|ibn|al|el|la|le|du|of|for|y|e|zu|af|av|i)){0,2}\\s+";
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{M}])" + WORD + "(?:" + JOIN + WORD + ")*");
    private static final Pattern DAY = OriginWords.ofAll("day");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> NO_NAMES = OriginWords.words("opening");

    private NameRuns() {}

    /** A run and where it begins. */
    record Run(String text, int start) {
        List<String> words() {
            return SPACE.splitAsStream(text).toList();
        }

        String last() {
            return text.substring(text.lastIndexOf(' ') + 1);
        }
    }

    /** The runs of a text in order; days and months are none, nor are small words that open a sentence. */
    static List<Run> in(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            String words = run.group().replaceFirst("['’.]+s?$", "");
            int start = run.start();
            int space = words.indexOf(' ');
            while (space > 0 && NO_NAMES.contains(words.substring(0, space))) {
                start += space + 1;
                words = words.substring(space + 1).stripLeading();
                space = words.indexOf(' ');
            }
            if (!NO_NAMES.contains(words) && !DAY.matcher(words).lookingAt()) {
                runs.add(new Run(words, start));
            }
        }
        return runs;
    }

    /** Whether two words are one, but for an ending in languages that decline names. */
    static boolean areAlike(String one, String other) {
        String first = TextFolding.unaccented(one);
        String second = TextFolding.unaccented(other);
        if (first.equals(second)) {
            return true;
        }
        int shorter = Math.min(first.length(), second.length());
        int common = 0;
        while (common < shorter && first.charAt(common) == second.charAt(common)) {
            common++;
        }
        boolean declined = Character.UnicodeScript.of(first.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        return declined && common >= 3 && Math.max(first.length(), second.length()) - common <= 3;
    }
}
