package dossier.read.lines;

import dossier.language.TextFolding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a short text looks like: how many words, a sentence or not, a name or not. */
public final class LineShape {
    private static final Pattern URL_ONLY = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final String CLOSERS = "\"'”’»)]";
    private static final String SENTENCE_ENDS = ".!?…。！？။।";
    private static final String LINE_ENDS = ",;:";
    private static final Set<String> NAME_PARTICLES = Set.of(
            "de", "da", "di", "del", "della", "der", "den", "des", "du", "dos", "la", "le", "van", "von", "zu", "bin",
            "ibn", "al", "el", "ter", "ten", "y", "e");

    private LineShape() {}

    /** Words, counting a character of a script without spaces as half a word. */
    public static int words(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = TextFolding.isSpace(text.charAt(i));
            words += inWord || space ? 0 : 1;
            inWord = !space;
            unspaced += isUnspaced(text.charAt(i)) ? 1 : 0;
        }
        return words + unspaced / 2;
    }

    private static boolean isUnspaced(char c) {
        return c >= '\u3040' && c <= '\u9fff' || c >= '\u1000' && c <= '\u109f' || c >= '\u0e00' && c <= '\u0eff';
    }

    public static List<String> split(String text) {
        return Arrays.asList(TextFolding.onOneLine(text).split(" "));
    }

    public static boolean endsSentence(String text) {
        char last = lastInside(text);
        return SENTENCE_ENDS.indexOf(last) >= 0;
    }

    /** Whether a line stops in a way that no heading, title or name does. */
    public static boolean stopsOpen(String text) {
        char last = lastInside(text);
        return LINE_ENDS.indexOf(last) >= 0 || last == '.' || last == '…' || last == '。';
    }

    private static char lastInside(String text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    public static boolean isUrl(String text) {
        return URL_ONLY.matcher(text).matches();
    }

    /** Whether every word begins with a capital, small words inside names aside: {@code Ludwig van Beethoven}. */
    public static boolean isName(String text) {
        List<String> words = split(text);
        return isCapital(words.get(0)) && words.stream().allMatch(w -> isCapital(w) || isParticle(w));
    }

    /** Whether a word is one of the small ones inside names. */
    public static boolean isParticle(String word) {
        return NAME_PARTICLES.contains(word);
    }

    /** Whether a word begins with an upper-case letter, or with one of a script that has no case. */
    public static boolean isCapital(String word) {
        int first = word.isEmpty() ? ' ' : word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** A text without those of the given characters that stand at its end. */
    public static String withoutEnd(String text, String characters) {
        int end = text.length();
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
