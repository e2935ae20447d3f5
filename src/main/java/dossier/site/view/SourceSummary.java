package dossier.site.view;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Dossier;
import dossier.model.Source;
import dossier.model.entry.Directness;
import dossier.model.entry.RetractionStatus;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source summary statement (Intelligence Community Directive 206): what the whole source base is like, by count. */
public final class SourceSummary {
    private final SiteContext context;
    private final Dossier dossier;
    private final SiteText text;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * One line of the summary.
     *
     * @param more a link to what was counted, or {@link Link#NONE}
     */
    public record Finding(String what, String text, Link more) {}

    private SourceSummary(SiteContext context) {
        this.context = context;
        this.dossier = context.dossier();
        this.text = context.text();
    }

    public static List<Finding> of(SiteContext context) {
        SourceSummary summary = new SourceSummary(context);
        summary.addArticles();
        summary.addSources();
        summary.addGrades();
        summary.addClaims();
        summary.addFallen();
        summary.addGaps();
        return summary.findings;
    }

    private void add(String what, Link more, String... parts) {
        String joined = Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        findings.add(new Finding(text.say(what), SiteText.stopped(joined), more));
    }

    private void addArticles() {
        List<Article> articles = dossier.articles();
        long publishers = articles.stream()
                .flatMap(article -> article.publisher().value().stream())
                .distinct()
                .count();
        add(
                "Articles",
                new Link(Routes.list("articles"), text.say("all articles")),
                text.both(
                        text.articles(articles.size()),
                        text.count(publishers, "of {0} named publisher", "of {0} named publishers")),
                ages(articles.stream().map(article -> article.published().value())));
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
                .map(source -> text.say(
                        "most cited: {0} ({1})",
                        text.quoted(source.label()), text.notes(source.uses().size())))
                .orElse("");
        add(
                "Sources",
                new Link(Routes.list("sources"), text.say("all sources")),
                text.both(
                        text.count(sources.size(), "{0} source", "{0} sources"),
                        text.count(notes, "cited in {0} note", "cited in {0} notes")),
                ages(sources.stream().map(Source::published)),
                text.some(often, "{0} of them cited more than once", "{0} of them cited more than once"),
                share);
    }

    /** {@code published from 2018 to March 2025}. */
    private String ages(Stream<IsoDate> dates) {
        List<IsoDate> known = dates.filter(IsoDate::isKnown).sorted().toList();
        if (known.isEmpty()) {
            return text.say("none with a known date");
        }
        String first = text.known(known.get(0));
        String last = text.known(known.get(known.size() - 1));
        return first.equals(last)
                ? text.say("published {0}", first)
                : text.say("published from {0} to {1}", first, last);
    }

    private void addGrades() {
        List<String> letters = Stream.concat(
                        dossier.articles().stream().map(Article::grade),
                        dossier.sources().stream().map(Source::grade))
                .map(AdmiraltyCode::letter)
                .sorted()
                .toList();
        String judged = letters.stream()
                .distinct()
                .filter(letter -> !letter.isEmpty())
                .map(letter -> text.count(
                        letters.stream().filter(letter::equals).count(), "{0} graded {1}", "{0} graded {1}", letter))
                .collect(Collectors.joining(", "));
        long open = letters.stream().filter(String::isEmpty).count();
        String unjudged = open == 0
                ? ""
                : open == letters.size()
                        ? text.say("no article or source has been assessed")
                        : text.count(open, "{0} not assessed", "{0} not assessed");
        add("Reliability", Link.NONE, judged, unjudged);
    }

    private void addClaims() {
        List<Claim> claims = dossier.claims();
        if (claims.isEmpty()) {
            return;
        }
        int quotes = claims.stream().mapToInt(claim -> claim.evidence().size()).sum();
        add(
                "Claims",
                new Link(Routes.list("claims"), text.say("all claims")),
                text.say(
                        "{0} {1}, all quotes verified word for word",
                        text.count(claims.size(), "{0} claim", "{0} claims"),
                        text.count(quotes, "with {0} quote", "with {0} quotes")),
                SiteText.listed(EvidenceCounts.supportingOrigins(claims, text), EvidenceCounts.quotes(claims, text)),
                Arrays.stream(ClaimStatus.values())
                        .map(this::withStatus)
                        .filter(count -> !count.isEmpty())
                        .collect(Collectors.joining(", ")));
        List<SinglePoint> points = SinglePoint.all(context);
        if (!points.isEmpty()) {
            add(
                    "Claims with one source",
                    new Link(Routes.first(Routes.SINGLE_POINTS), text.say("all claims that rest on one source")),
                    text.count(
                            points.size(),
                            "{0} article or source that at least one claim cannot do without",
                            "{0} articles and sources, each of which at least one claim cannot do without"),
                    text.say(
                            "most important: {0} ({1})",
                            text.quoted(points.get(0).source().text()),
                            text.count(points.get(0).claims().size(), "{0} claim", "{0} claims")));
        }
    }

    /** {@code 3 disputed}; nothing for a status that no claim has. */
    private String withStatus(ClaimStatus status) {
        long claims = dossier.claims().stream()
                .filter(claim -> claim.status() == status)
                .count();
        return text.some(claims, "{0} " + status.word(), "{0} " + status.word());
    }

    private void addFallen() {
        for (RetractionStatus.Status status : RetractionStatus.Status.values()) {
            List<String> labels = Stream.concat(
                            dossier.articles().stream()
                                    .filter(article -> dossier.standing(article).status() == status)
                                    .map(article -> article.title().value()),
                            dossier.sources().stream()
                                    .filter(source -> source.article().isEmpty()
                                            && source.standing().status() == status)
                                    .map(Source::label))
                    .toList();
            if (!status.isSound() && !labels.isEmpty()) {
                add(SiteText.capital(status.word()), Link.NONE, String.join("; ", labels));
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
                                "{0} without a date"),
                        gap(
                                articles.stream()
                                        .filter(a -> a.authors().value().isEmpty())
                                        .count(),
                                "{0} without an author"),
                        gap(
                                articles.stream()
                                        .filter(a -> a.publisher().value().isEmpty())
                                        .count(),
                                "{0} without a publisher"),
                        gap(articles.stream().filter(a -> a.notes().isEmpty()).count(), "{0} without a note"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        long unnamed = dossier.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .filter(piece -> piece.directness() == Directness.CITES
                        && piece.leans().isEmpty()
                        && piece.origin().isEmpty())
                .count();
        String open = Stream.of(
                        gaps.isEmpty() ? null : text.say("articles: {0}", gaps),
                        unnamed == 0
                                ? null
                                : text.count(
                                        unnamed,
                                        "{0} quote relies on an unnamed source",
                                        "{0} quotes rely on unnamed sources"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        if (!open.isEmpty()) {
            add("Missing information", Link.NONE, open);
        }
    }

    private Optional<String> gap(long count, String what) {
        return count == 0 ? Optional.empty() : Optional.of(text.count(count, what, what));
    }
}
