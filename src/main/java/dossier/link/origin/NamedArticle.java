package dossier.link.origin;

import dossier.language.Dates;
import dossier.language.Dates.DateMatch;
import dossier.language.IsoDate;
import dossier.language.NameEndings;
import dossier.language.TextFolding;
import dossier.model.Article;
import dossier.model.Publisher;
import dossier.model.Subject;
import dossier.model.reading.Block;
import dossier.model.reading.Dropped;
import dossier.model.reading.SeedLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An article as other texts name it: by its title, or by its publisher and its day, or by its publisher and its author.
 *
 * @param title folded; empty where it is too short to tell an article
 * @param publisher folded, without an article before it; may be empty
 * @param authors their family names, folded
 */
record NamedArticle(Article article, String title, String publisher, List<String> authors) {
    private static final Pattern TITLE_PART = Pattern.compile("\\s[–—|-]\\s|:\\s");
    private static final int TELLING_WORDS = 3;
    private static final int TELLING_LETTERS = 15;
    private static final int SHORTEST_PUBLISHER = 4;
    private static final int FIRST_LINES = 3;
    private static final int LONGEST_BYLINE = 60;

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
                names(article).map(TextFolding.LETTERS::of).toList());
    }

    /** The family names of its authors; where none was read, of the names on its first lines. */
    private static Stream<String> names(Article article) {
        List<Subject> authors = article.authors().value();
        Stream<String> names =
                authors.isEmpty() ? firstNames(article) : authors.stream().map(Subject::name);
        return names.map(String::strip).map(name -> name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Names of two words and more on its first lines. */
    private static Stream<String> firstNames(Article article) {
        String language = OriginWords.language(article);
        return Stream.concat(
                        article.reading().head().stream().map(SeedLine::text),
                        Stream.concat(
                                article.reading().dropped().stream()
                                        .filter(line -> line.line() <= 2 * FIRST_LINES)
                                        .map(Dropped::text),
                                article.reading().blocks().stream()
                                        .limit(FIRST_LINES)
                                        .map(Block::text)))
                .filter(line -> line.length() <= LONGEST_BYLINE)
                .filter(line -> !line.equals(article.title().value()))
                .flatMap(line -> NameRuns.in(line, language).stream())
                .filter(NameRuns.Run::isLong)
                .map(NameRuns.Run::text);
    }

    private static String withoutArticle(String name) {
        int comma = name.indexOf(',');
        String folded = TextFolding.LETTERS.of(comma > SHORTEST_PUBLISHER ? name.substring(0, comma) : name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** Whether a text holds its title. */
    boolean isTitledIn(String text) {
        return !title.isEmpty() && holds(TextFolding.LETTERS.of(text), title);
    }

    /** Whether a note names the first part of its title, {@code Ferry stops} of {@code Ferry stops: what we know}, publisher and day. */
    boolean isPartlyTitledIn(String note, Dates dates) {
        String part = TextFolding.LETTERS.of(TITLE_PART.split(article.title().value(), 2)[0]);
        return part.split(" ").length >= TELLING_WORDS
                && holds(TextFolding.LETTERS.of(note), part)
                && isDatedIn(note, dates);
    }

    /** Whether a statement names it: by its title, or by its publisher, unless a day in the statement is another. */
    boolean isNamedIn(String statement, Dates dates) {
        String folded = TextFolding.LETTERS.of(statement);
        if (!title.isEmpty() && holds(folded, title)) {
            return true;
        }
        boolean byPublisher = publisher.length() >= SHORTEST_PUBLISHER && holds(folded, publisher);
        return byPublisher && !isOfOtherDay(statement, dates) || isSignedIn(folded, statement, dates);
    }

    /** Whether a statement has a name of its first lines, and its day. */
    private boolean isSignedIn(String folded, String statement, Dates dates) {
        IsoDate own = article.published().value();
        return own.isDay()
                && day(statement, dates).filter(own::equals).isPresent()
                && authors.stream().anyMatch(author -> holds(folded, author));
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

    /** Whether a note names its author and, in full or abbreviated, its publisher: {@code L. Hartmuth, Bl. f. Landesgesch. 61}. */
    boolean isCitedIn(String note) {
        List<String> words = Arrays.asList(TextFolding.LETTERS.of(note).split(" "));
        boolean byAuthor = authors.stream()
                .anyMatch(author -> author.length() >= SHORTEST_PUBLISHER
                        && words.stream().anyMatch(word -> NameEndings.areAlike(author, word)));
        return byAuthor && isAbbreviated(Arrays.asList(publisher.split(" ")), words);
    }

    /** Whether words of a note are the beginnings of a name's words, in order; small words may be left out. */
    private static boolean isAbbreviated(List<String> name, List<String> note) {
        List<String> telling = name.stream().filter(word -> word.length() > 3).toList();
        int found = 0;
        for (String word : note) {
            boolean begins = found < telling.size()
                    && word.length() >= 2
                    && (telling.get(found).startsWith(word) || word.startsWith(telling.get(found)));
            found += begins ? 1 : 0;
        }
        return !telling.isEmpty() && found == telling.size();
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
