package dossier.link.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of words with capitals, which may be names: in {@code said harbour master Idunn Sætre}, {@code Idunn Sætre}. */
final class NameRuns {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:(?:\\p{Lu}\\.)+(?=\\s?\\p{Lu})|\\p{Lu}[\\p{L}\\p{M}\\d'’&-]*)");
    /** Between two words of one name: a space, or a small word that joins them. */
    private static final Pattern JOIN = Pattern.compile(
            "\\s(?:(?:de|da|do|dos|das|del|della|di|von|van|der|den|ter|bin|ibn|al|el|la|le|du|of|y|e|zu|af|av|the)\\s){0,2}"
                    + "|\\.?\\s?");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern DAY = OriginWords.ofAll("day");

    private NameRuns() {}

    /**
     * A run and where it begins.
     *
     * @param isPossessive whether it owns what follows: {@code Roe’s cousin}
     */
    record Run(String text, int start, boolean isPossessive) {
        int end() {
            return start + text.length();
        }

        boolean isLong() {
            return text.indexOf(' ') > 0;
        }

        String first() {
            return isLong() ? text.substring(0, text.indexOf(' ')) : text;
        }

        String last() {
            return text.substring(text.lastIndexOf(' ') + 1);
        }
    }

    /** The runs of a text in order; days, months and small words that open a sentence are none, and end a run. */
    static List<Run> in(String text, String language) {
        Pattern opening = OriginWords.of("opening", language);
        List<Run> runs = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int start = -1;
        int end = -1;
        while (word.find()) {
            boolean isName = !opening.matcher(word.group()).matches()
                    && !DAY.matcher(word.group()).matches();
            boolean goesOn = isName && start >= 0 && isJoined(text, end, word.start());
            if (!goesOn) {
                add(text, start, end, runs);
                start = isName ? word.start() : -1;
            }
            end = word.end();
        }
        add(text, start, end, runs);
        return runs;
    }

    private static boolean isJoined(String text, int from, int to) {
        boolean initial = to - from <= 1 || text.charAt(from - 1) == '.';
        String between = text.substring(from, to);
        boolean parted =
                POSSESSIVE.matcher(text.substring(Math.max(0, from - 2), from)).find();
        return !parted && JOIN.matcher(between).matches() && (initial || !between.startsWith("."));
    }

    private static void add(String text, int start, int end, List<Run> runs) {
        if (start < 0) {
            return;
        }
        String words = text.substring(start, end);
        Matcher possessive = POSSESSIVE.matcher(words);
        boolean owns = possessive.find();
        runs.add(new Run(owns ? words.substring(0, possessive.start()) : words, start, owns));
    }
}
