package dossier.link.origin;

import dossier.language.Dates;
import dossier.language.Dates.DateMatch;
import dossier.language.IsoDate;
import dossier.link.copies.WholeTexts;
import dossier.link.copies.WholeTexts.Overlap;
import dossier.link.copies.WholeTexts.ReadText;
import dossier.link.origin.ArticleSigns.Statement;
import dossier.model.Article;
import dossier.model.reading.Block;
import dossier.phrase.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * Tells why two articles are one origin: one says that it is reprinted or translated from the other, their texts are near
 * copies, or both are credited to one news agency within a few days. Each pair is looked at once; serves many threads.
 */
public final class Dependence {
    /** A wire story is printed within so many days. */
    private static final int DAYS_OF_A_STORY = 3;

    private static final int DAYS_OF_A_RELEASE = 14;
    private static final int SHORTEST_NAME = 3;

    /** Of one text in two captures at least so much is the same. */
    private static final double ONE_TEXT = 0.8;

    private final Dates dates;
    private final Queue<CopiedPair> copies = new ConcurrentLinkedQueue<>();
    private final WholeTexts texts = new WholeTexts();
    private final Map<Article, ReadArticle> read = new ConcurrentHashMap<>();
    private final Map<List<Article>, Optional<Message>> reasons = new ConcurrentHashMap<>();

    /** Two articles of one text, with words that both have. */
    public record CopiedPair(Article one, Article other, String shared) implements Comparable<CopiedPair> {
        private static final Comparator<CopiedPair> ORDER =
                Comparator.comparing(CopiedPair::one).thenComparing(CopiedPair::other);

        @Override
        public int compareTo(CopiedPair pair) {
            return ORDER.compare(this, pair);
        }
    }

    private record ReadArticle(NamedArticle name, ArticleSigns signs, ReadText text) {}

    public Dependence(Dates dates) {
        this.dates = dates;
    }

    Dates dates() {
        return dates;
    }

    NamedArticle name(Article article) {
        return read(article).name();
    }

    private ReadArticle read(Article article) {
        return read.computeIfAbsent(
                article,
                any -> new ReadArticle(
                        NamedArticle.of(article),
                        ArticleSigns.of(article),
                        texts.read(article.reading().blocks().stream()
                                .map(Block::text)
                                .collect(Collectors.joining("\n")))));
    }

    /** The reason why two articles are one origin; none where they are not, as far as their texts show. */
    Optional<Message> between(Article one, Article other) {
        List<Article> pair = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
        Optional<Message> known = reasons.get(pair);
        if (known == null) {
            known = reason(read(pair.get(0)), read(pair.get(1)));
            reasons.put(pair, known);
        }
        return known;
    }

    private Optional<Message> reason(ReadArticle one, ReadArticle other) {
        return stated(one, other)
                .or(() -> stated(other, one))
                .or(() -> fromOne(one, other))
                .or(() -> copied(one, other))
                .or(() -> credited(one, other))
                .or(() -> released(one, other))
                .or(() -> released(other, one));
    }

    /** Whether a story tells what a press release says: it names who gave it out, or has its figures. */
    private static Optional<Message> released(ReadArticle release, ReadArticle story) {
        boolean isStory = release.signs().isRelease() && !story.signs().isRelease();
        return isStory
                        && areNear(release.name().article(), story.name().article(), DAYS_OF_A_RELEASE)
                        && PressReleases.isTold(
                                release.name().article(), story.name().article())
                ? Optional.of(Message.of(
                        "one reports the press release, {0}",
                        release.name().article().label()))
                : Optional.empty();
    }

    /** The pairs found so far that are two captures of one text. */
    List<CopiedPair> copies() {
        return List.copyOf(copies);
    }

    private Optional<Message> stated(ReadArticle by, ReadArticle of) {
        return by.signs().statements().stream()
                .filter(statement -> names(statement, by, of))
                .findFirst()
                .map(statement -> Message.of(
                        "{0} credits its source: “{1}”", by.name().article().label(), statement.text()));
    }

    private boolean names(Statement statement, ReadArticle by, ReadArticle of) {
        if (of.name().isTitledIn(statement.text())) {
            return true;
        }
        boolean outlet = !by.name().hasPublisherOf(of.name()) && of.name().isNamedIn(statement.text(), dates);
        boolean otherLanguage = !by.name()
                .article()
                .reading()
                .language()
                .equals(of.name().article().reading().language());
        return outlet
                || statement.isOfTranslation() && otherLanguage && by.name().hasAuthorOf(of.name());
    }

    /** Whether both say that they come from one text that is not here: of one outlet and one day. */
    private Optional<Message> fromOne(ReadArticle one, ReadArticle other) {
        return one.signs().statements().stream()
                .filter(statement -> other.signs().statements().stream()
                        .anyMatch(another -> nameOneText(statement.text(), another.text())))
                .findFirst()
                .map(statement -> Message.of("both come from the same text: “{0}”", statement.text()));
    }

    private boolean nameOneText(String statement, String other) {
        Set<IsoDate> days = days(statement);
        days.retainAll(days(other));
        Set<String> names = names(statement);
        names.retainAll(names(other));
        return !days.isEmpty() && !names.isEmpty();
    }

    private Set<IsoDate> days(String text) {
        return dates.all(text).stream()
                .map(DateMatch::date)
                .filter(IsoDate::isDay)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(String text) {
        return NameRuns.in(text, "en").stream()
                .map(NameRuns.Run::text)
                .filter(name -> name.length() > SHORTEST_NAME)
                .collect(Collectors.toSet());
    }

    private Optional<Message> copied(ReadArticle one, ReadArticle other) {
        Optional<Overlap> overlap = WholeTexts.ofCopies(one.text(), other.text());
        overlap.filter(common -> common.share() >= ONE_TEXT)
                .ifPresent(common -> copies.add(
                        new CopiedPair(one.name().article(), other.name().article(), common.shared())));
        return overlap.map(common -> Message.of("the texts are almost identical: “{0}”", common.shared()));
    }

    private static Optional<Message> credited(ReadArticle one, ReadArticle other) {
        if (!areOfOneStory(one.name().article(), other.name().article())) {
            return Optional.empty();
        }
        return one.signs().agencies().stream()
                .filter(other.signs().agencies()::contains)
                .findFirst()
                .map(agency -> Message.of("both are credited to the news agency {0}", agency));
    }

    /** Whether two articles came out within the days in which newspapers tell one story. */
    static boolean areOfOneStory(Article one, Article other) {
        return areNear(one, other, DAYS_OF_A_STORY);
    }

    private static boolean areNear(Article one, Article other, int days) {
        IsoDate first = one.published().value();
        IsoDate second = other.published().value();
        return !first.isDay()
                || !second.isDay()
                || Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(first.text()), LocalDate.parse(second.text())))
                        <= days;
    }
}
