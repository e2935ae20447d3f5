package dossier.file;

import dossier.problem.Location;
import dossier.problem.Problems;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The characters that no page, feed or terminal may get: controls (Unicode category Cc) save tab, line feed and carriage
 * return, noncharacters such as U+FFFE, and surrogates without their pair.
 *
 * <p>Each is replaced by one UTF-16 unit for each of its own, so that offsets stay as they are. Vertical tab and form feed
 * become a space, and next line (U+0085) a line feed. The other controls of U+0080 to U+009F are what Windows-1252 text
 * turns into when it is taken for Latin-1, so they become what Windows-1252 has there, as in the
 * <a href="https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state">HTML Standard</a>.
 * All else becomes U+FFFD, the replacement character.
 */
public final class ControlCharacters {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char NEXT_LINE = '\u0085';

    /** U+0080 to U+009F in Windows-1252; five are not used there. */
    private static final String WINDOWS_1252 =
            "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                    + "\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
                    + "\uFFFD\u017E\u0178";

    private ControlCharacters() {}

    /** The text with each of them replaced. */
    public static String replaced(String text) {
        return replaced(text, c -> false);
    }

    /** The same for text in which a form feed parts two pages, and so stays. */
    public static String replacedInPages(String text) {
        return replaced(text, c -> c == '\f');
    }

    private static String replaced(String text, IntPredicate stays) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char instead = isUsual(c) || stays.test(c) ? c : instead(text, i);
            if (instead != c && out == null) {
                out = new StringBuilder(text);
            }
            if (instead != c) {
                out.setCharAt(i, instead);
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean isUsual(char c) {
        return c >= ' ' && c < 0x7F || c >= 0xA0 && c < Character.MIN_SURROGATE;
    }

    private static char instead(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            int point = point(text, i);
            return Character.isSupplementaryCodePoint(point) && (point & 0xFFFE) != 0xFFFE ? c : REPLACEMENT;
        }
        return switch (c) {
            case '\t', '\n', '\r' -> c;
            case '\u000B', '\f' -> ' ';
            case NEXT_LINE -> '\n';
            default -> {
                if (c >= 0x80 && c <= 0x9F) {
                    yield WINDOWS_1252.charAt(c - 0x80);
                }
                boolean bad = c < ' ' || c == 0x7F || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
                yield bad ? REPLACEMENT : c;
            }
        };
    }

    /** The character that a unit belongs to; the unit itself where it has no pair. */
    private static int point(String text, int i) {
        boolean isSecond =
                i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
        return text.codePointAt(isSecond ? i - 1 : i);
    }

    /** Those of a text as users read of them, each once: {@code U+0001, U+001B}. White space is not worth a word. */
    public static String list(String text) {
        String clean = replaced(text);
        return IntStream.range(0, text.length())
                .filter(i -> isTold(text, clean, i))
                .map(i -> point(text, i))
                .distinct()
                .sorted()
                .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
                .collect(Collectors.joining(", "));
    }

    private static boolean isTold(String text, String clean, int i) {
        return text.charAt(i) != clean.charAt(i) && !Character.isWhitespace(clean.charAt(i));
    }

    /** Warns of those that are replaced in a text: which they are, and where the first is. */
    public static void warn(String text, String displayPath, Problems problems) {
        String clean = replaced(text);
        if (clean.equals(text)) {
            return;
        }
        IntStream.range(0, text.length())
                .filter(i -> isTold(text, clean, i))
                .findFirst()
                .ifPresent(first -> problems.warning(
                        Location.line(displayPath, line(text, first)),
                        "control-character",
                        "the text has characters that are not allowed on a page: " + list(text),
                        "pages show replacements for them, mostly U+FFFD; check how the text was captured"));
    }

    /** The line, counted from 1, of an offset in a text. */
    static int line(String text, int offset) {
        return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    }
}
