package dossier.link.evidence;

import dossier.link.evidence.QuoteFinder.ArticlePart;
import dossier.model.Article;
import dossier.model.Quote.Place;
import dossier.model.reading.TextMap;
import java.util.List;
import java.util.Optional;

/**
 * The places of an article in which line ends break words, with these words whole. Made only when a quote is not found
 * without; serves many threads.
 */
final class JoinedParts {
    private final Article article;
    private final List<ArticlePart> parts;
    private Optional<List<JoinedPart>> joined = Optional.empty();

    /** A place whose broken words are whole. */
    record JoinedPart(ArticlePart part, BrokenWords broken) {
        static JoinedPart of(ArticlePart part, BrokenWords broken) {
            return new JoinedPart(ArticlePart.of(part.place(), broken.joined()), broken);
        }
    }

    JoinedParts(Article article, List<ArticlePart> parts) {
        this.article = article;
        this.parts = parts;
    }

    synchronized List<JoinedPart> all() {
        if (joined.isEmpty()) {
            joined = Optional.of(make());
        }
        return joined.get();
    }

    private List<JoinedPart> make() {
        boolean hasLines = article.reading().blocks().stream()
                .anyMatch(block -> block.map().start() >= 0);
        return parts.stream()
                .flatMap(part -> Optional.of(brokenWords(part.place(), hasLines))
                        .filter(broken -> !broken.areNone())
                        .map(broken -> JoinedPart.of(part, broken))
                        .stream())
                .toList();
    }

    private BrokenWords brokenWords(Place place, boolean hasLines) {
        if (place.block() >= 0) {
            return BrokenWords.of(place.text(), article.block(place.block()).map());
        }
        return hasLines ? BrokenWords.ofUnknownLines(place.text()) : BrokenWords.of(place.text(), TextMap.NONE);
    }
}
