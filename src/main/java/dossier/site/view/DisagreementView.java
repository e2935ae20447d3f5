package dossier.site.view;

import dossier.model.Claim;
import dossier.model.Evidence;
import dossier.model.Figure;
import dossier.model.entry.Direction;
import dossier.site.inline.QuoteDifference;
import dossier.site.inline.Span;
import dossier.site.route.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A claim with what is said for it facing what is said against it, the differing figure or words of each marked, and below
 * them what qualifies it or measures something else.
 */
public record DisagreementView(ClaimView claim, List<DisagreementSide> sides, List<Voice> asides) {
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d., \\u00A0]*\\d)?");

    /** One side: {@code For}. A claim that nothing disputes has but one. */
    public record DisagreementSide(String heading, String style, List<Voice> voices) {}

    /**
     * One quote.
     *
     * @param direction {@code qualifies}; empty on a side, whose heading says it
     * @param figure that differs and that the quote has not in digits; usually empty
     * @param spans the quote between quotation marks
     */
    public record Voice(String direction, String style, String figure, List<Span> spans, EvidenceView evidence) {
        /** {@code The long road, ¶9}. */
        public Link where() {
            return new Link(evidence.where().path(), evidence.place());
        }

        public String language() {
            return evidence.passage().language();
        }
    }

    public static DisagreementView of(Claim claim, SiteContext context) {
        List<DisagreementSide> sides = Stream.of(
                        side(claim, Direction.SUPPORTS, "For", context),
                        side(claim, Direction.DISPUTES, "Against", context))
                .flatMap(Optional::stream)
                .toList();
        List<Voice> asides = claim.evidence().stream()
                .filter(piece -> !piece.direction().counts())
                .sorted(Comparator.comparing(Evidence::direction))
                .map(piece -> new EvidenceView(piece, context))
                .map(view -> new Voice(
                        view.direction(), view.style(), "", quoted(List.of(Span.text(view.words())), context), view))
                .toList();
        return new DisagreementView(context.view(claim), sides, asides);
    }

    private static Optional<DisagreementSide> side(
            Claim claim, Direction direction, String heading, SiteContext context) {
        Direction opposite = direction == Direction.SUPPORTS ? Direction.DISPUTES : Direction.SUPPORTS;
        List<Evidence> others = of(claim, opposite);
        List<Voice> voices = of(claim, direction).stream()
                .map(piece -> voice(piece, others, context))
                .toList();
        return voices.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DisagreementSide(context.text().say(heading), EvidenceView.styleOf(direction), voices));
    }

    private static List<Evidence> of(Claim claim, Direction direction) {
        return claim.evidence().stream()
                .filter(piece -> piece.direction() == direction)
                .toList();
    }

    private static Voice voice(Evidence piece, List<Evidence> others, SiteContext context) {
        EvidenceView view = new EvidenceView(piece, context);
        Optional<Figure> differing = piece.value()
                .filter(figure ->
                        others.stream().flatMap(other -> other.value().stream()).anyMatch(figure::differsFrom));
        if (differing.isEmpty()) {
            List<String> quotes =
                    others.stream().map(other -> other.quote().exact()).toList();
            return new Voice("", view.style(), "", quoted(QuoteDifference.of(view.words(), quotes), context), view);
        }
        String written = differing.get().written();
        Matcher number = NUMBER.matcher(written);
        List<Span> marked = QuoteDifference.number(view.words(), number.find() ? number.group() : "");
        return marked.isEmpty()
                ? new Voice("", view.style(), written, quoted(List.of(Span.text(view.words())), context), view)
                : new Voice("", view.style(), "", quoted(marked, context), view);
    }

    /** Between the quotation marks of the site's language. */
    private static List<Span> quoted(List<Span> words, SiteContext context) {
        String inside = "\n";
        String[] marks = context.text().quoted(inside).split(inside, -1);
        return Stream.of(Stream.of(Span.text(marks[0])), words.stream(), Stream.of(Span.text(marks[marks.length - 1])))
                .flatMap(spans -> spans)
                .toList();
    }
}
