package dossier.site;

import dossier.evidence.Support;
import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Evidence;
import dossier.model.IsoDate;
import dossier.model.Origin;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source summary statement (Intelligence Community Directive 206): what the whole source base is like, by count. */
final class SourceSummary {
    private final Lookup lookup;
    private final Dossier dossier;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One thing that there is to know.
     *
     * @param more the way to what was counted, or {@link Link#NONE}
     */
    public record Line(String what, String text, Link more) {}

    private SourceSummary(Lookup lookup) {
        this.lookup = lookup;
        this.dossier = lookup.dossier();
    }

    static List<Line> of(Lookup lookup) {
        SourceSummary summary = new SourceSummary(lookup);
        summary.addArticles();
        summary.addSources();
        summary.addGrades();
        summary.addClaims();
        summary.addFallen();
        summary.addGaps();
        return summary.lines;
    }

    private void add(String what, Link more, String... parts) {
        String text = Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        lines.add(new Line(what, Words.stopped(text), more));
    }

    private void addArticles() {
        List<Article> articles = dossier.articles();
        long publishers = articles.stream()
                .flatMap(article -> article.publisher().value().stream())
                .distinct()
                .count();
        add(
                "Articles",
                new Link("articles/index.html", "all articles"),
                Words.count(articles.size(), "article", "articles") + " of "
                        + Words.count((int) publishers, "named publisher", "named publishers"),
                ages(
                        "published",
                        articles.stream().map(article -> article.published().value())));
    }

    private void addSources() {
        List<Source> sources = dossier.sources();
        if (sources.isEmpty()) {
            return;
        }
        int notes = dossier.articles().stream().mapToInt(a -> a.notes().size()).sum();
        long often = sources.stream().filter(source -> source.uses().size() > 1).count();
        String share = sources.stream()
                .max(Comparator.comparingInt((Source source) -> source.uses().size())
                        .thenComparing(Source::id, Comparator.reverseOrder()))
                .filter(source -> source.uses().size() > 1)
                .map(source -> "most lean on “" + source.label() + "”: "
                        + Words.count(source.uses().size(), "note", "notes"))
                .orElse("");
        add(
                "Sources",
                new Link("sources/index.html", "all sources"),
                Words.count(sources.size(), "source", "sources") + " behind " + Words.count(notes, "note", "notes"),
                ages("published", sources.stream().map(Source::published)),
                often == 0 ? "" : often + " of them cited more than once",
                share);
    }

    /** {@code published from 2018 to March 2025}. */
    private static String ages(String verb, Stream<IsoDate> dates) {
        List<IsoDate> known = dates.filter(IsoDate::isKnown).sorted().toList();
        if (known.isEmpty()) {
            return "none with a known date";
        }
        String first = known.get(0).words();
        String last = known.get(known.size() - 1).words();
        return first.equals(last) ? verb + " " + first : verb + " from " + first + " to " + last;
    }

    private void addGrades() {
        List<String> letters = Stream.concat(
                        dossier.articles().stream().map(Grades::letter),
                        dossier.sources().stream().map(SourceSummary::letter))
                .sorted()
                .toList();
        String judged = letters.stream()
                .distinct()
                .filter(letter -> !letter.equals("F"))
                .map(letter -> letters.stream().filter(letter::equals).count() + " graded " + letter)
                .collect(Collectors.joining(", "));
        long open = letters.stream().filter("F"::equals).count();
        String unjudged = open == 0
                ? ""
                : open == letters.size() ? "no article and no source has been judged" : open + " not judged";
        add("Reliability", Link.NONE, judged, unjudged);
    }

    private static String letter(Source source) {
        String own = source.grade().isEmpty()
                ? source.publisher().map(Publisher::grade).orElse("")
                : source.grade();
        return own.isEmpty() ? "F" : own.substring(0, 1);
    }

    private void addClaims() {
        List<Claim> claims = dossier.claims();
        if (claims.isEmpty()) {
            return;
        }
        int quotes = claims.stream().mapToInt(claim -> claim.evidence().size()).sum();
        long origins = claims.stream()
                .flatMap(claim -> Support.origins(claim).stream())
                .map(SourceSummary::key)
                .distinct()
                .count();
        add(
                "Claims",
                new Link("claims/index.html", "all claims"),
                Words.count(claims.size(), "claim", "claims") + " on " + Words.count(quotes, "quote", "quotes")
                        + ", all found word for word, of "
                        + Words.count((int) origins, "origin", "origins"),
                Arrays.stream(Claim.Status.values())
                        .map(status -> claims.stream()
                                        .filter(claim -> claim.status() == status)
                                        .count() + " " + status.word())
                        .filter(count -> !count.startsWith("0 "))
                        .collect(Collectors.joining(", ")));
        List<SinglePointsPage.Point> points = SinglePointsPage.all(lookup.grounds());
        if (!points.isEmpty()) {
            add(
                    "Single points",
                    new Link(SinglePointsPage.BASE + ".html", "all single points of failure"),
                    Words.count(points.size(), "article or source holds", "articles and sources each hold")
                            + " up a claim alone",
                    "most of all “" + points.get(0).base().text() + "”: "
                            + Words.count(points.get(0).claims().size(), "claim", "claims"));
        }
    }

    private static String key(Origin origin) {
        return origin.path().isEmpty() ? origin.label() : origin.path();
    }

    private void addFallen() {
        for (Standing.Status status : Standing.Status.values()) {
            List<String> labels = Stream.concat(
                            dossier.articles().stream()
                                    .filter(article ->
                                            dossier.standing(article.path()).status() == status)
                                    .map(article -> article.title().value()),
                            dossier.sources().stream()
                                    .filter(source -> source.article().isEmpty()
                                            && source.standing().status() == status)
                                    .map(Source::label))
                    .toList();
            if (!status.isSound() && !labels.isEmpty()) {
                add(Words.capital(status.word()), Link.NONE, String.join("; ", labels));
            }
        }
    }

    private void addGaps() {
        List<Article> articles = dossier.articles();
        String gaps = Stream.of(
                        gap(
                                articles.stream()
                                        .filter(a -> !a.published().isKnown())
                                        .count(),
                                "without a date"),
                        gap(
                                articles.stream()
                                        .filter(a -> a.authors().value().isEmpty())
                                        .count(),
                                "without an author"),
                        gap(
                                articles.stream()
                                        .filter(a -> a.publisher().value().isEmpty())
                                        .count(),
                                "without a publisher"),
                        gap(articles.stream().filter(a -> a.notes().isEmpty()).count(), "without a note"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        long unnamed = dossier.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .filter(piece -> piece.directness() == Evidence.Directness.CITES
                        && piece.leans().isEmpty()
                        && piece.origin().isEmpty())
                .count();
        String open = Stream.of(
                        gaps.isEmpty() ? null : "articles: " + gaps,
                        unnamed == 0
                                ? null
                                : Words.count((int) unnamed, "quote leans", "quotes lean")
                                        + " on others that are not named")
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        if (!open.isEmpty()) {
            add("Gaps", Link.NONE, open);
        }
    }

    private static Optional<String> gap(long count, String what) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + what);
    }
}
