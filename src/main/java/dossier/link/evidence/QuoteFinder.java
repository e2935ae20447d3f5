package dossier.link.evidence;

import dossier.model.Article;
import dossier.model.NoteReading;
import dossier.model.Quote;
import dossier.model.Quote.Place;
import dossier.model.Quote.Range;
import dossier.model.entry.QuoteEntry;
import dossier.model.entry.YamlText;
import dossier.model.reading.Block;
import dossier.model.reading.NoteSign;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds quotes word for word in one article: in its title, its paragraphs, headings and captions, and its notes. A quote
 * is whole in one of these; one that is not is a problem that shows the nearest text.
 *
 * <p>What must tell two places apart follows the TextQuoteSelector of the Web Annotation Data Model (W3C, 2017):
 * {@code prefix} and {@code suffix} are the words right before and after it. All are compared as {@link FoldedText}.
 */
public final class QuoteFinder {
    /** A quote of fewer characters may be found in a text by chance. */
    private static final int SHORTEST = 12;

    private final Article article;
    private final List<ArticlePart> parts = new ArrayList<>();
    private final JoinedParts joinedParts;

    /** A place of the article with its text in the form that is compared. */
    record ArticlePart(Place place, FoldedText folded, String text) {
        static ArticlePart of(Place place) {
            return of(place, FoldedText.of(place.text()));
        }

        static ArticlePart of(Place place, FoldedText folded) {
            return new ArticlePart(place, folded, folded.text());
        }

        /** {@code p5}, {@code the title}, {@code note 12}. */
        String name() {
            return place.isTitle() ? "the title" : place.isNote() ? "note " + NoteSign.name(place.id()) : place.id();
        }
    }

    /** A place where a quote is, as stretches of the folded text. */
    record FoundQuote(ArticlePart part, List<Range> spans) {
        int start() {
            return spans.get(0).start();
        }

        int end() {
            return spans.get(spans.size() - 1).end();
        }
    }

    public QuoteFinder(Article article) {
        this.article = article;
        if (article.title().value().equals(article.reading().title())) {
            parts.add(ArticlePart.of(new Place("", article.title().value(), -1)));
        }
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            parts.add(ArticlePart.of(new Place(blocks.get(i).id(), blocks.get(i).text(), i)));
        }
        for (NoteReading note : article.notes()) {
            parts.add(ArticlePart.of(new Place(note.number(), note.text(), -1)));
        }
        this.joinedParts = new JoinedParts(article, parts);
    }

    /** The quote where it is; empty when a problem says why it cannot be proved. */
    public Optional<Quote> prove(QuoteEntry entry, Problems problems) {
        QuotePattern pattern = QuotePattern.of(entry.quote().text());
        List<FoundQuote> found =
                parts.stream().flatMap(part -> places(pattern, part)).toList();
        if (found.isEmpty()) {
            found = acrossLineEnds(entry.quote().text());
        }
        if (found.isEmpty()) {
            problems.error(
                    entry.quote().at(),
                    "quote-not-found",
                    "\"" + entry.quote() + "\" is not in article \"" + article.id() + "\"",
                    new MissingQuote(pattern, parts).hint());
            return Optional.empty();
        }
        if (pattern.length() < SHORTEST && entry.near().isEmpty()) {
            problems.error(
                    entry.quote().at(),
                    "short-quote",
                    "\"" + entry.quote() + "\" is too short to prove anything alone",
                    "quote more, or add \"near: …\" with other words of the same paragraph");
            return Optional.empty();
        }
        return only(entry, found, problems).map(this::quote);
    }

    private static Stream<FoundQuote> places(QuotePattern pattern, ArticlePart part) {
        return pattern.find(part.text()).stream().map(spans -> new FoundQuote(part, spans));
    }

    /** Where the quote is when words that line ends break are whole in it. */
    private List<FoundQuote> acrossLineEnds(String quote) {
        return joinedParts.all().stream()
                .flatMap(joined -> places(QuotePattern.of(joined.broken().joinedIn(quote)), joined.part()))
                .toList();
    }

    /** The one place that the entry means. */
    private Optional<FoundQuote> only(QuoteEntry entry, List<FoundQuote> found, Problems problems) {
        List<FoundQuote> near = found.stream()
                .filter(place -> isIn(entry.near(), place.part().text()))
                .toList();
        if (near.isEmpty()) {
            missing("near", entry.near(), "in the paragraph of the quote, " + names(found), problems);
            return Optional.empty();
        }
        List<FoundQuote> adjoining = near.stream()
                .filter(place -> endsWith(place, entry.prefix().text())
                        && startsWith(place, entry.suffix().text()))
                .toList();
        if (adjoining.isEmpty()) {
            boolean before = near.stream()
                    .noneMatch(place -> endsWith(place, entry.prefix().text()));
            if (before) {
                missing("prefix", entry.prefix(), "right before the quote", problems);
            } else {
                missing("suffix", entry.suffix(), "right after the quote", problems);
            }
            return Optional.empty();
        }
        if (adjoining.size() > 1) {
            problems.error(
                    entry.quote().at(),
                    "ambiguous-quote",
                    "\"" + entry.quote() + "\" appears " + adjoining.size() + " times in article \"" + article.id()
                            + "\": " + names(adjoining),
                    QuoteContext.telling(adjoining.get(0), adjoining));
            return Optional.empty();
        }
        return Optional.of(adjoining.get(0));
    }

    private void missing(String key, YamlText words, String where, Problems problems) {
        problems.error(
                words.at(),
                key + "-not-found",
                "\"" + words + "\" at " + words.path() + " is not " + where + " of article \"" + article.id() + "\"",
                "copy the words exactly from the article");
    }

    private static boolean isIn(YamlText near, String text) {
        return near.isEmpty() || !QuotePattern.of(near.text()).find(text).isEmpty();
    }

    private static boolean endsWith(FoundQuote place, String prefix) {
        String before = place.part().text().substring(0, place.start()).stripTrailing();
        return before.endsWith(FoldedText.fold(prefix));
    }

    private static boolean startsWith(FoundQuote place, String suffix) {
        String after = place.part().text().substring(place.end()).stripLeading();
        return after.startsWith(FoldedText.fold(suffix));
    }

    private static String names(List<FoundQuote> found) {
        return found.stream().map(place -> place.part().name()).distinct().collect(Collectors.joining(", "));
    }

    private Quote quote(FoundQuote found) {
        FoldedText folded = found.part().folded();
        List<Range> spans = found.spans().stream()
                .map(span -> new Range(folded.start(span.start()), folded.end(span.end())))
                .toList();
        return new Quote(article, found.part().place(), spans);
    }
}
