package dossier.link.origin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the words for a speaker begin and end in a sentence, by its marks and its small words. */
final class ClauseParts {
    /** A full stop that ends a sentence: not that of {@code Dr. Roe}, nor of an initial. */
    private static final String FULL_STOP = "(?<!\\b(?:" + OriginWords.anyOf("abbreviated") + "|\\p{Lu}))\\.";

    private static final Pattern MARK = Pattern.compile("[,;:!?“”„\"»«—–()]|" + FULL_STOP);
    private static final Pattern LAST_WORD = Pattern.compile(".*?([\\p{L}\\p{M}’'-]+)$", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String language;

    ClauseParts(String language) {
        this.language = language;
    }

    /**
     * Where words end that begin at a place: before a mark, or before a word that begins a clause or says when and where;
     * {@code the} and its like at their beginning end nothing.
     */
    int end(String text, int from) {
        Matcher article = OriginWords.of("article", language).matcher(text);
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int inner = article.region(start, text.length()).lookingAt() ? article.end() : start;
        Matcher mark = MARK.matcher(text);
        Matcher clause = OriginWords.of("clause", language).matcher(text);
        int atMark = mark.find(from) ? mark.start() : text.length();
        int atClause = clause.find(inner) ? clause.start() : text.length();
        return Math.min(atMark, atClause);
    }

    /** The place of the last mark; -1 where there is none. */
    static int lastMark(String clause) {
        int last = -1;
        Matcher marks = MARK.matcher(clause);
        while (marks.find()) {
            last = marks.start();
        }
        return last;
    }

    /** Whether words say who somebody is, and stand beside the name: {@code who led the talks}, {@code a baker}. */
    boolean isAside(String words) {
        return OriginWords.of("relative", language).matcher(words).lookingAt()
                || hasArticle(words) && NameRuns.in(words, language).isEmpty();
    }

    boolean hasArticle(String words) {
        return OriginWords.of("article", language).matcher(words.strip()).lookingAt();
    }

    /** A clause without the words of a kind at its end: without {@code also} and {@code has}, which stand before a verb. */
    String without(String kind, String clause) {
        String rest = clause.stripTrailing();
        while (endsWith(kind, rest)) {
            Matcher word = LAST_WORD.matcher(rest);
            rest = word.matches() ? rest.substring(0, word.start(1)).stripTrailing() : "";
        }
        return rest;
    }

    boolean endsWith(String kind, String clause) {
        Matcher word = LAST_WORD.matcher(clause);
        return word.matches()
                && OriginWords.of(kind, language).matcher(word.group(1)).matches();
    }

    static int count(String words) {
        return words.isBlank() ? 0 : SPACE.split(words.strip()).length;
    }

    static String lastWords(String clause, int most) {
        List<String> words = List.of(SPACE.split(clause));
        return String.join(" ", words.subList(Math.max(0, words.size() - most), words.size()));
    }
}
