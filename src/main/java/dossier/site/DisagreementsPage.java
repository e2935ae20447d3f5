package dossier.site;

import dossier.model.Claim;
import dossier.model.Claim.Status;
import dossier.model.Evidence;
import dossier.model.Evidence.Direction;
import java.util.Comparator;
import java.util.List;

/** Where the articles disagree: every claim that some evidence disputes, then every claim that some qualifies. */
public record DisagreementsPage(Lookup lookup) implements Page {
    static final String PATH = "claims/disagreements.html";

    /** A claim with what is said for it and against it, or besides it. */
    public record Disagreement(ClaimView claim, List<Voice> voices) {}

    /**
     * What one article says.
     *
     * @param side {@code for}, {@code against} or {@code besides}
     * @param words the figure, or else the quoted words
     */
    public record Voice(String side, String words, Link article, Link where) {}

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String template() {
        return "disagreements";
    }

    @Override
    public String title() {
        return "Where the articles disagree";
    }

    @Override
    public String section() {
        return "claims/index.html";
    }

    public List<Disagreement> disputed() {
        return disputed(lookup);
    }

    /** Those on which judgements rest first, then those whose figures differ, then those of most evidence. */
    static List<Disagreement> disputed(Lookup lookup) {
        return lookup.dossier().claims().stream()
                .filter(claim -> claim.status() == Status.DISPUTED)
                .sorted(Comparator.comparingInt((Claim claim) ->
                                -lookup.grounds().judgementsOn(claim).size())
                        .thenComparing(claim -> ClaimView.of(claim).figures().isEmpty())
                        .thenComparing(claim -> -claim.evidence().size())
                        .thenComparing(Comparator.naturalOrder()))
                .map(DisagreementsPage::disagreement)
                .toList();
    }

    public List<Disagreement> qualified() {
        return lookup.dossier().claims().stream()
                .filter(claim -> claim.status() != Status.DISPUTED && isQualified(claim))
                .map(DisagreementsPage::disagreement)
                .toList();
    }

    private static boolean isQualified(Claim claim) {
        return claim.evidence().stream().anyMatch(piece -> piece.direction() == Direction.QUALIFIES && piece.holds());
    }

    private static Disagreement disagreement(Claim claim) {
        return new Disagreement(
                ClaimView.of(claim),
                claim.evidence().stream()
                        .sorted(Comparator.comparing(Evidence::direction))
                        .map(DisagreementsPage::voice)
                        .toList());
    }

    private static Voice voice(Evidence piece) {
        String side = switch (piece.direction()) {
            case SUPPORTS -> "for";
            case DISPUTES -> "against";
            case QUALIFIES -> "besides";
        };
        return new Voice(
                side,
                piece.value()
                        .map(figure -> figure.written())
                        .orElse("“" + piece.quote().exact() + "”"),
                Words.link(piece.article()),
                new Link(piece.path(), Words.place(piece.quote())));
    }
}
