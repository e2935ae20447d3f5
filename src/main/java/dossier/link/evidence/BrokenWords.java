package dossier.link.evidence;

import dossier.model.reading.TextMap;
import dossier.model.reading.TextMap.Cut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that a line end breaks: {@code coopera-tion}, {@code well-known}. Whether the hyphen belongs to the
 * word cannot be told, so a quote may have it or not.
 */
final class BrokenWords {
    private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{L})[-\u2010\u00AC] ?(?=\\p{Ll})");

    private final String text;
    /** Where each hyphen begins, and where the word goes on. */
    private final List<int[]> breaks = new ArrayList<>();

    private BrokenWords(String text) {
        this.text = text;
    }

    /** Those of a text whose line ends are known; a hyphen before a space is at one, too. */
    static BrokenWords of(String text, TextMap map) {
        Set<Integer> lineEnds = new HashSet<>();
        map.cuts().stream().filter(cut -> cut.by() > 0).map(Cut::at).forEach(lineEnds::add);
        return of(text, lineEnds::contains);
    }

    /** Those of a text of lines that are not known: each hyphen may be at the end of one. */
    static BrokenWords ofUnknownLines(String text) {
        return of(text, hyphen -> true);
    }

    private static BrokenWords of(String text, IntPredicate isLineEnd) {
        BrokenWords broken = new BrokenWords(text);
        Matcher hyphen = HYPHENATED.matcher(text);
        while (hyphen.find()) {
            boolean isSpaced = hyphen.end() - hyphen.start() > 1;
            if (isSpaced || isLineEnd.test(hyphen.end())) {
                broken.breaks.add(new int[] {hyphen.start(), hyphen.end()});
            }
        }
        return broken;
    }

    boolean areNone() {
        return breaks.isEmpty();
    }

    /** The text without the hyphens of its line ends, and the way back to it. */
    FoldedText joined() {
        return FoldedText.without(breaks, text);
    }

    /** A quote whose broken words are written as one: {@code the wellknown arch}. */
    String joinedIn(String quote) {
        Set<String> words = new HashSet<>();
        breaks.forEach(hyphen -> words.add(word(text, hyphen[0], hyphen[1])));
        StringBuilder out = new StringBuilder();
        int from = 0;
        Matcher hyphen = HYPHENATED.matcher(quote);
        while (hyphen.find()) {
            out.append(quote, from, hyphen.start());
            boolean isBroken = words.contains(word(quote, hyphen.start(), hyphen.end()));
            out.append(isBroken ? "" : hyphen.group());
            from = hyphen.end();
        }
        return out.append(quote, from, quote.length()).toString();
    }

    private static String word(String text, int hyphen, int after) {
        int from = hyphen;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = after;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return FoldedText.fold(text.substring(from, hyphen) + text.substring(after, to));
    }
}
