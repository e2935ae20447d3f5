package dossier.link.origin;

import dossier.language.Dates;
import dossier.language.Dates.DateMatch;
import dossier.language.IsoDate;
import dossier.language.TextFolding;
import dossier.model.Article;
import dossier.model.Publisher;
import dossier.model.Subject;
import java.util.List;
import java.util.Optional;

/**
 * An article as other texts name it: by its title, or by its publisher and its day, or by its publisher and its author.
 *
 * @param title folded; empty where it is too short to tell an article
 * @param publisher folded, without an article before it; may be empty
 * @param authors their family names, folded
 */
record NamedArticle(Article article, String title, String publisher, List<String> authors) {
    private static final int TELLING_WORDS = 3;
    private static final int TELLING_LETTERS = 15;
    private static final int SHORTEST_PUBLISHER = 4;

    static NamedArticle of(Article article) {
        String title = TextFolding.LETTERS.of(article.title().value());
        boolean tells = title.split(" ").length >= TELLING_WORDS || title.length() >= TELLING_LETTERS;
        return new NamedArticle(
                article,
                tells ? title : "",
                article.publisher()
                        .value()
                        .map(Publisher::name)
                        .map(NamedArticle::withoutArticle)
                        .orElse(""),
                article.authors().value().stream()
                        .map(Subject::name)
                        .map(TextFolding.LETTERS::of)
                        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                        .toList());
    }

    private static String withoutArticle(String name) {
        String folded = TextFolding.LETTERS.of(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** Whether a text holds its title. */
    boolean isTitledIn(String text) {
        return !title.isEmpty() && holds(TextFolding.LETTERS.of(text), title);
    }

    /** Whether a statement names it: by its title, or by its publisher, unless a day in the statement is another. */
    boolean isNamedIn(String statement, Dates dates) {
        String folded = TextFolding.LETTERS.of(statement);
        if (!title.isEmpty() && holds(folded, title)) {
            return true;
        }
        return publisher.length() >= SHORTEST_PUBLISHER && holds(folded, publisher) && !isOfOtherDay(statement, dates);
    }

    /** Whether a text names its publisher and its day. */
    boolean isDatedIn(String text, Dates dates) {
        String folded = TextFolding.LETTERS.of(text);
        IsoDate day = article.published().value();
        return publisher.length() >= SHORTEST_PUBLISHER
                && day.isDay()
                && holds(folded, publisher)
                && day(text, dates).filter(day::equals).isPresent();
    }

    private boolean isOfOtherDay(String statement, Dates dates) {
        IsoDate own = article.published().value();
        return own.isDay()
                && day(statement, dates)
                        .filter(IsoDate::isDay)
                        .filter(day -> !day.equals(own))
                        .isPresent();
    }

    private static Optional<IsoDate> day(String text, Dates dates) {
        return dates.first(text).map(DateMatch::date);
    }

    /** Whether one of its authors is one of another article's. */
    boolean hasAuthorOf(NamedArticle other) {
        return authors.stream().anyMatch(other.authors::contains);
    }

    boolean hasPublisherOf(NamedArticle other) {
        return !publisher.isEmpty() && publisher.equals(other.publisher);
    }

    private static boolean holds(String text, String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }
}
