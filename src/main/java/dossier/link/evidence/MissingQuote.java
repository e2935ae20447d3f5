package dossier.link.evidence;

import dossier.link.evidence.QuoteFinder.ArticlePart;
import dossier.model.Quote.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to say of a quote that is nowhere in an article. */
final class MissingQuote {
    private final QuotePattern quote;
    private final List<ArticlePart> parts;

    MissingQuote(QuotePattern quote, List<ArticlePart> parts) {
        this.quote = quote;
        this.parts = parts;
    }

    /** Where its parts are, that it runs over several paragraphs, or the nearest text. */
    String hint() {
        List<String> names = new ArrayList<>();
        for (QuotePattern piece : quote.parts()) {
            Optional<ArticlePart> part =
                    parts.stream().filter(p -> !piece.find(p.text()).isEmpty()).findFirst();
            if (part.isEmpty()) {
                return acrossParagraphs(piece)
                        .or(() -> NearestText.of(piece.folded(), parts).map(NearestText::hint))
                        .orElse("the article has no text");
            }
            names.add(part.get().name());
        }
        return "its parts are in different places, " + String.join(" and ", names)
                + ": quote each as separate evidence";
    }

    /** That the words run from one paragraph into the next. */
    private Optional<String> acrossParagraphs(QuotePattern piece) {
        List<ArticlePart> blocks =
                parts.stream().filter(part -> part.place().block() >= 0).toList();
        return across(piece, blocks)
                .or(() -> across(
                        piece, blocks.stream().filter(MissingQuote::isParagraph).toList()));
    }

    private static Optional<String> across(QuotePattern piece, List<ArticlePart> blocks) {
        StringBuilder all = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (ArticlePart block : blocks) {
            starts.add(all.length());
            all.append(block.text().strip()).append(' ');
        }
        return piece.find(all.toString()).stream().findFirst().map(spans -> {
            Range last = spans.get(spans.size() - 1);
            String from = blocks.get(blockAt(starts, spans.get(0).start())).name();
            String into = blocks.get(blockAt(starts, last.end() - 1)).name();
            return "its words are in " + from + " and " + into + ": it runs from the end of " + from + " into " + into
                    + ", so quote each paragraph’s words as evidence of their own";
        });
    }

    private static int blockAt(List<Integer> starts, int at) {
        int block = starts.size() - 1;
        while (starts.get(block) > at) {
            block--;
        }
        return block;
    }

    /** Neither a heading nor a caption, which a reader may pass over. */
    private static boolean isParagraph(ArticlePart part) {
        return part.name().matches("p\\d+");
    }
}
