package dossier.site.view;

import dossier.model.Claim;
import dossier.model.Evidence;
import dossier.model.Figure;
import dossier.model.entry.Direction;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A claim as other pages show it.
 *
 * @param link to its page, with its statement as text
 * @param status what the evidence makes of it, as a word
 * @param figures the numbers that differ, {@code about 100 MW or 110 MW}; empty where they do not
 * @param summary the status with the figures: {@code disputed: about 100 MW or 110 MW}
 * @param shaken what no longer holds of its evidence, {@code leans on what is withdrawn}; empty where all holds
 * @param evidence {@code 2 quotes for, 1 against}, as a link to them
 * @param passages each place that supports it, {@code The long road, ¶9}, as a link to the marked quote
 */
public record ClaimView(
        Link link,
        String kind,
        String status,
        String style,
        String figures,
        String summary,
        String shaken,
        Link evidence,
        List<Link> passages) {
    public static ClaimView of(Claim claim, SiteText text) {
        String status = text.say(claim.status().word());
        String figures = figures(claim, text);
        return new ClaimView(
                Link.to(claim),
                text.say(claim.kind().word()),
                status,
                claim.status().word().replace(' ', '-'),
                figures,
                figures.isEmpty() ? status : text.say("{0}: {1}", status, figures),
                shaken(claim, text),
                Link.to(claim, "evidence", EvidenceCounts.quotes(List.of(claim), text)),
                passages(claim, text));
    }

    /** Of two quotes from one place, the first. */
    private static List<Link> passages(Claim claim, SiteText text) {
        Map<String, Link> passages = new LinkedHashMap<>();
        for (Evidence piece : claim.evidence()) {
            if (piece.direction() == Direction.SUPPORTS && piece.holds()) {
                String place = text.place(piece.article(), text.place(piece.quote()));
                passages.putIfAbsent(place, new Link(Routes.path(piece), place));
            }
        }
        return List.copyOf(passages.values());
    }

    /** The figures for and against, each once, where any two of them differ. */
    private static String figures(Claim claim, SiteText text) {
        List<Figure> figures = claim.evidence().stream()
                .filter(piece -> piece.direction().counts() && piece.holds())
                .flatMap(piece -> piece.value().stream())
                .toList();
        boolean differ = figures.stream().anyMatch(one -> figures.stream().anyMatch(one::differsFrom));
        return differ
                ? figures.stream()
                        .map(Figure::written)
                        .distinct()
                        .reduce((one, other) -> text.say("{0} or {1}", one, other))
                        .orElse("")
                : "";
    }

    public static String shaken(Claim claim, SiteText text) {
        return claim.evidence().stream()
                .map(Evidence::status)
                .filter(status -> !status.isSound())
                .max(Comparable::compareTo)
                .map(status -> text.say("relies on a " + status.word() + " source"))
                .orElse("");
    }
}
