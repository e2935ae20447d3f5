package dossier.link.citation;

import dossier.language.TextFolding;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title as it is compared with others: {@code The Tides: A History} has the head {@code tides} and the subtitle {@code a
 * history}. A subtitle that only counts parts, {@code Tides: Part 2}, belongs to the head.
 *
 * @param whole folded, without an article at its beginning
 * @param head without the subtitle
 * @param subtitle folded; may be empty
 */
record WorkTitle(String whole, String head, String subtitle) {
    private static final WordTable WORDS = WordTable.of("link/citation/title-words.tsv");
    private static final Set<String> ARTICLES = WORDS.kind("article");
    private static final Set<String> PARTS = WORDS.kind("part");
    private static final Set<String> GENERIC = WORDS.kind("generic");
    private static final Pattern SUBTITLE =
            Pattern.compile("(.{3,}?)(?:\\s?[:：]\\s*|[.?!]+[\"”»’]?\\s+|\\s+[–—-]\\s+)(.+)");
    private static final Pattern YEAR = Pattern.compile("(?:1[0-9]|20)\\d{2}");
    private static final Pattern ROMAN = Pattern.compile("[ivx]{1,5}");
    private static final Pattern NUMBERS = Pattern.compile("\\s*\\b[\\d]+\\b");

    static WorkTitle of(String title) {
        String whole = withoutArticle(TextFolding.LETTERS.of(title));
        Matcher parts = SUBTITLE.matcher(title);
        if (!parts.matches()) {
            return new WorkTitle(whole, whole, "");
        }
        String head = withoutArticle(TextFolding.LETTERS.of(parts.group(1)));
        String subtitle = TextFolding.LETTERS.of(parts.group(2));
        boolean isApart = isLong(head, parts) && !subtitle.isEmpty() && !countsParts(subtitle) && !isGeneric(head);
        return isApart ? new WorkTitle(whole, head, subtitle) : new WorkTitle(whole, whole, "");
    }

    /** One word before a stop may be an abbreviation. */
    private static boolean isLong(String head, Matcher parts) {
        boolean atColon = parts.start(2) > 0
                && parts.group().substring(parts.end(1), parts.start(2)).contains(":");
        return head.length() > 3 && (atColon || head.indexOf(' ') > 0);
    }

    private static boolean countsParts(String subtitle) {
        String[] words = subtitle.split(" ");
        return PARTS.contains(words[0])
                || Arrays.stream(words)
                        .anyMatch(word -> Character.isDigit(word.charAt(0))
                                && !YEAR.matcher(word).matches())
                || Arrays.stream(words).allMatch(word -> ROMAN.matcher(word).matches());
    }

    private static String withoutArticle(String folded) {
        int space = folded.indexOf(' ');
        return space > 0 && ARTICLES.contains(folded.substring(0, space)) ? folded.substring(space + 1) : folded;
    }

    /** Whether many works have this title, which therefore tells none of them. */
    boolean isGeneric() {
        return isGeneric(head) || isGeneric(whole);
    }

    private static boolean isGeneric(String folded) {
        return folded.isEmpty() || GENERIC.contains(withoutNumbers(folded));
    }

    private static String withoutNumbers(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isDigit(folded.charAt(i))) {
                return NUMBERS.matcher(folded).replaceAll("").strip();
            }
        }
        return folded;
    }

    int words() {
        return whole.isEmpty() ? 0 : whole.split(" ").length;
    }
}
