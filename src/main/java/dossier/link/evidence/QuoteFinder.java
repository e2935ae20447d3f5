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

/**
 * Finds quotes word for word in one article: in its title, its paragraphs, headings and captions, and its notes. A quote
 * stands in one of these, whole; what does not is a problem that shows the nearest text.
 *
 * <p>What must tell two places apart follows the TextQuoteSelector of the Web Annotation Data Model (W3C, 2017):
 * {@code prefix} and {@code suffix} stand right before and after. All are compared as {@link FoldedText}.
 */
public final class QuoteFinder {
    /** A quote of fewer characters stands in many a text by chance. */
    private static final int SHORTEST = 12;

    private final Article article;
    private final List<Part> parts = new ArrayList<>();

    /** A place of the article with its text in the form that is compared. */
    record Part(Place place, FoldedText folded, String text) {
        static Part of(Place place) {
            FoldedText folded = FoldedText.of(place.text());
            return new Part(place, folded, folded.text());
        }

        /** {@code p5}, {@code the title}, {@code note 12}. */
        String name() {
            return place.isTitle() ? "the title" : place.isNote() ? "note " + NoteSign.name(place.id()) : place.id();
        }
    }

    /** A place where a quote stands, as stretches of the folded text. */
    record Found(Part part, List<Range> spans) {
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
            parts.add(Part.of(new Place("", article.title().value(), -1)));
        }
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            parts.add(Part.of(new Place(blocks.get(i).id(), blocks.get(i).text(), i)));
        }
        for (NoteReading note : article.notes()) {
            parts.add(Part.of(new Place(note.number(), note.text(), -1)));
        }
    }

    /** The quote where it stands; empty when a problem says why it cannot be proved. */
    public Optional<Quote> prove(QuoteEntry entry, Problems problems) {
        QuotePattern pattern = QuotePattern.of(entry.quote().text());
        List<Found> found = parts.stream()
                .flatMap(part -> pattern.find(part.text()).stream().map(spans -> new Found(part, spans)))
                .toList();
        if (found.isEmpty()) {
            reportMissing(entry.quote(), pattern, problems);
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

    private void reportMissing(YamlText quote, QuotePattern pattern, Problems problems) {
        problems.error(
                quote.at(),
                "quote-not-found",
                "\"" + quote + "\" does not stand in article \"" + article.id() + "\"",
                hint(pattern));
    }

    /** The first part of the quote that stands nowhere, with the nearest text; or where the parts stand. */
    private String hint(QuotePattern pattern) {
        List<String> names = new ArrayList<>();
        for (QuotePattern piece : pattern.parts()) {
            Optional<Part> part =
                    parts.stream().filter(p -> !piece.find(p.text()).isEmpty()).findFirst();
            if (part.isEmpty()) {
                return NearestText.of(piece.folded(), parts)
                        .map(NearestText::hint)
                        .orElse("the article has no text");
            }
            names.add(part.get().name());
        }
        return "its parts stand apart, in " + String.join(" and ", names) + ": quote each as evidence of its own";
    }

    /** The one place that the entry means. */
    private Optional<Found> only(QuoteEntry entry, List<Found> found, Problems problems) {
        List<Found> near = found.stream()
                .filter(place -> stands(entry.near(), place.part().text()))
                .toList();
        if (near.isEmpty()) {
            missing("near", entry.near(), "in the paragraph of the quote, " + names(found), problems);
            return Optional.empty();
        }
        List<Found> adjoining = near.stream()
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
                    "\"" + entry.quote() + "\" stands " + adjoining.size() + " times in article \"" + article.id()
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
                "\"" + words + "\" at " + words.path() + " does not stand " + where + " of article \"" + article.id()
                        + "\"",
                "write words of the article as they stand there");
    }

    private static boolean stands(YamlText near, String text) {
        return near.isEmpty() || !QuotePattern.of(near.text()).find(text).isEmpty();
    }

    private static boolean endsWith(Found place, String prefix) {
        String before = place.part().text().substring(0, place.start()).stripTrailing();
        return before.endsWith(FoldedText.fold(prefix));
    }

    private static boolean startsWith(Found place, String suffix) {
        String after = place.part().text().substring(place.end()).stripLeading();
        return after.startsWith(FoldedText.fold(suffix));
    }

    private static String names(List<Found> found) {
        return found.stream().map(place -> place.part().name()).distinct().collect(Collectors.joining(", "));
    }

    private Quote quote(Found found) {
        FoldedText folded = found.part().folded();
        List<Range> spans = found.spans().stream()
                .map(span -> new Range(folded.start(span.start()), folded.end(span.end())))
                .toList();
        return new Quote(article, found.part().place(), spans);
    }
}
