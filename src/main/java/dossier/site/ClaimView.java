package dossier.site;

import dossier.model.Claim;
import dossier.model.Evidence;
import dossier.model.Evidence.Direction;
import dossier.model.Figure;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A claim as other pages show it.
 *
 * @param link to its page, called by its statement
 * @param status what the evidence makes of it, as a word
 * @param figures the numbers that differ, {@code about 100 MW or 110 MW}; empty where they do not
 * @param shaken what no longer holds of its evidence, {@code leans on what is withdrawn}; empty where all holds
 * @param evidence {@code 2 quotes for, 1 against}, as a link to them
 */
public record ClaimView(Link link, String kind, String status, String figures, String shaken, Link evidence) {
    static ClaimView of(Claim claim) {
        return new ClaimView(
                new Link(claim.path(), claim.statement()),
                claim.kind().word(),
                claim.status().word(),
                figures(claim),
                shaken(claim),
                new Link(claim.path() + "#evidence", counts(claim)));
    }

    /** What goes into the name of a style: {@code single-origin}. */
    public String style() {
        return status.replace(' ', '-');
    }

    /** {@code 2 quotes for, 1 against}. */
    static String counts(Claim claim) {
        return Words.listed(
                Words.count(count(claim, Direction.SUPPORTS), "quote", "quotes") + " for",
                some(count(claim, Direction.DISPUTES), "against"),
                some(count(claim, Direction.QUALIFIES), "besides"));
    }

    private static int count(Claim claim, Direction direction) {
        return (int) claim.evidence().stream()
                .filter(piece -> piece.direction() == direction)
                .count();
    }

    private static String some(int count, String side) {
        return count == 0 ? "" : count + " " + side;
    }

    /** The figures for and against, each once, where any two of them differ. */
    private static String figures(Claim claim) {
        List<Figure> figures = claim.evidence().stream()
                .filter(piece -> piece.direction() != Direction.QUALIFIES && piece.holds())
                .flatMap(piece -> piece.value().stream())
                .toList();
        boolean differ = figures.stream().anyMatch(one -> figures.stream().anyMatch(one::differsFrom));
        return differ ? figures.stream().map(Figure::written).distinct().collect(Collectors.joining(" or ")) : "";
    }

    static String shaken(Claim claim) {
        return claim.evidence().stream()
                .map(Evidence::status)
                .filter(status -> !status.isSound())
                .max(Comparable::compareTo)
                .map(status -> "leans on what is " + status.word())
                .orElse("");
    }
}
