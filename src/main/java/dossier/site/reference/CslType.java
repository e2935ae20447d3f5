package dossier.site.reference;

import dossier.model.Article;
import dossier.model.Source;
import java.util.regex.Pattern;

/** What kind of work it is, as far as its fields tell: a web page where it has an address, a document without. */
public enum CslType {
    JOURNAL_ARTICLE("article-journal", "article", "JOUR"),
    NEWSPAPER_ARTICLE("article-newspaper", "article", "NEWS"),
    REPORT("report", "techreport", "RPRT"),
    BOOK("book", "book", "BOOK"),
    WEBPAGE("webpage", "misc", "ELEC"),
    DOCUMENT("document", "misc", "GEN");

    /** After the name of a journal: {@code , vol. 3}, {@code , 12(3)}, {@code 12:3}, {@code 12, no. 3}; not {@code , 4 May}. */
    private static final Pattern VOLUME = Pattern.compile(
            ",? ?(?:vol(?:ume|\\.)?|bd\\.?|jg\\.?|no\\.?|issue) ?\\d|,? \\d{1,3}(?: ?\\(\\d|:\\d|, ?no\\.? ?\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:report|paper|brief|memorandum|fact sheet) (?:no\\.?|nr\\.?|№|#) ?\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern VOLUME_BEFORE = Pattern.compile(".*, \\d{1,3} $", Pattern.DOTALL);
    private static final Pattern PAGE_AFTER = Pattern.compile(" \\d{1,5}\\b");
    private static final Pattern YEAR_AND_BRACKET = Pattern.compile(",? (?:1[5-9]|20)\\d{2}\\)");
    private static final int LONGEST_VOLUME = 6;
    private static final String QUOTES = "“\"„«‘'";

    private final String csl;
    private final String bibtex;
    private final String ris;

    CslType(String csl, String bibtex, String ris) {
        this.csl = csl;
        this.bibtex = bibtex;
        this.ris = ris;
    }

    String csl() {
        return csl;
    }

    String bibtex() {
        return bibtex;
    }

    String ris() {
        return ris;
    }

    /** Whether it is one of many in its container, which then counts for more than a publisher. */
    boolean isPart() {
        return this == JOURNAL_ARTICLE || this == NEWSPAPER_ARTICLE || this == WEBPAGE;
    }

    static CslType of(Article article) {
        return switch (article.details().kind()) {
            case "news" -> NEWSPAPER_ARTICLE;
            case "paper", "report" -> REPORT;
            default -> usual(article.details().url());
        };
    }

    /** What stands around the container in the note as printed tells journals from publishers. */
    static CslType of(Source source) {
        String printed = source.printed();
        String container = source.work().container();
        int at = container.isEmpty() ? -1 : printed.indexOf(container);
        String before = at < 0 ? "" : printed.substring(0, at);
        String after = at < 0 ? "" : printed.substring(at + container.length());
        if (source.url().isEmpty() && isPress(before, after) && !isQuoted(source)) {
            return BOOK;
        }
        if (VOLUME.matcher(after).lookingAt() || isBetweenNumbers(before, after)) {
            return JOURNAL_ARTICLE;
        }
        if (NUMBERED.matcher(printed).find()) {
            return REPORT;
        }
        boolean registered = !source.work().doi().isEmpty() && !container.isEmpty();
        return registered ? JOURNAL_ARTICLE : usual(source.url());
    }

    private static CslType usual(String url) {
        return url.isEmpty() ? DOCUMENT : WEBPAGE;
    }

    /** {@code (Lisbon: Quay Press, 2010)}. */
    private static boolean isPress(String before, String after) {
        return (before.endsWith("(") || before.endsWith(": "))
                && before.lastIndexOf('(') > before.lastIndexOf(')')
                && YEAR_AND_BRACKET.matcher(after).lookingAt();
    }

    /** {@code , 56 Port L. Rev. 837}. */
    private static boolean isBetweenNumbers(String before, String after) {
        String near = before.substring(Math.max(0, before.length() - LONGEST_VOLUME));
        return VOLUME_BEFORE.matcher(near).matches()
                && PAGE_AFTER.matcher(after).lookingAt();
    }

    private static boolean isQuoted(Source source) {
        int at = source.title().isEmpty() ? -1 : source.printed().indexOf(source.title());
        return at > 0 && QUOTES.indexOf(source.printed().charAt(at - 1)) >= 0;
    }
}
