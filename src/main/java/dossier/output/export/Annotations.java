package dossier.output.export;

import dossier.file.Json;
import dossier.model.Claim;
import dossier.model.Evidence;
import dossier.model.Quote;
import dossier.model.Quote.Range;
import dossier.site.route.Routes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The quotes of claims as annotations (Web Annotation Data Model, W3C 2017): the body is the claim, the target the quoted
 * words in the article, found by their text and, as offsets into the text of the element that holds them, by position.
 */
final class Annotations {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    /** The characters on either side that distinguish a quote from the same words elsewhere. */
    private static final int AROUND = 32;

    private Annotations() {}

    /** @param base address of the site; empty where it has none, and then the paths are relative to the site's root */
    static Stream<Map<String, Object>> of(Claim claim, String base) {
        String root = base.isEmpty() ? "" : base + "/";
        return claim.evidence().stream().map(piece -> annotation(claim, piece, root));
    }

    private static Map<String, Object> annotation(Claim claim, Evidence piece, String root) {
        return Json.object(
                "@context",
                CONTEXT,
                "id",
                root + Routes.path(piece),
                "type",
                "Annotation",
                "motivation",
                piece.direction().counts() ? "assessing" : "commenting",
                "body",
                Json.object("id", root + Routes.path(claim), "type", "TextualBody", "value", claim.statement()),
                "target",
                targets(root + Routes.path(piece.article()), piece.quote()));
    }

    /** A target for each span of the quote. */
    private static Object targets(String page, Quote quote) {
        List<Map<String, Object>> targets = quote.spans().stream()
                .map(span -> Json.object(
                        "source",
                        page + "#" + Routes.anchor(quote.place()),
                        "selector",
                        List.of(byText(quote.place().text(), span), byPosition(span))))
                .toList();
        return targets.size() == 1 ? targets.get(0) : targets;
    }

    private static Map<String, Object> byText(String text, Range span) {
        return Json.object(
                "type", "TextQuoteSelector",
                "exact", text.substring(span.start(), span.end()),
                "prefix", text.substring(Math.max(0, span.start() - AROUND), span.start()),
                "suffix", text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)));
    }

    private static Map<String, Object> byPosition(Range span) {
        return Json.object("type", "TextPositionSelector", "start", span.start(), "end", span.end());
    }
}
