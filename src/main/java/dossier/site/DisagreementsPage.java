package dossier.site;

import dossier.model.Claim;
import dossier.model.Claim.Status;
import dossier.model.Evidence;
import dossier.model.Evidence.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the articles disagree: every claim that some evidence disputes, then every claim that some qualifies; one part of them. */
public record DisagreementsPage(Part part, List<Claim> claims) implements Page {
    static final String BASE = "claims/disagreements";
    static final int CLAIMS_PER_PAGE = 60;

    /** A claim with what is said for it and against it, or besides it. */
    public record Disagreement(ClaimView claim, List<Voice> voices) {
        static Disagreement of(Claim claim) {
            return new Disagreement(
                    ClaimView.of(claim),
                    claim.evidence().stream()
                            .sorted(Comparator.comparing(Evidence::direction))
                            .map(Voice::of)
                            .toList());
        }
    }

    /**
     * What one article says.
     *
     * @param side {@code for}, {@code against} or {@code besides}
     * @param words the figure, or else the quoted words
     */
    public record Voice(String side, String words, Link article, Link where) {
        static Voice of(Evidence piece) {
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

    /** The claims of this page that are disputed, or those that are qualified. */
    public record Group(String heading, String order, List<Disagreement> disagreements) {}

    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String template() {
        return "disagreements";
    }

    @Override
    public String title() {
        return "Where the articles disagree" + (part.isFirst() ? "" : ", page " + part.number());
    }

    @Override
    public String section() {
        return "claims/index.html";
    }

    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        add(groups, "Disputed", "Those on which judgements rest first. Each leads to its paragraph.", true);
        add(groups, "Qualified", "By id of the claim.", false);
        return groups;
    }

    private void add(List<Group> groups, String heading, String order, boolean disputed) {
        List<Disagreement> disagreements = claims.stream()
                .filter(claim -> (claim.status() == Status.DISPUTED) == disputed)
                .map(Disagreement::of)
                .toList();
        if (!disagreements.isEmpty()) {
            groups.add(new Group(heading, order, disagreements));
        }
    }

    /** All of them, the disputed ones before the others. */
    static List<Claim> all(Lookup lookup) {
        List<Claim> all = new ArrayList<>(disputed(lookup));
        lookup.dossier().claims().stream()
                .filter(claim -> claim.status() != Status.DISPUTED && isQualified(claim))
                .forEach(all::add);
        return all;
    }

    /** Those on which judgements rest first, then those whose figures differ, then those of most evidence. */
    static List<Claim> disputed(Lookup lookup) {
        return lookup.dossier().claims().stream()
                .filter(claim -> claim.status() == Status.DISPUTED)
                .sorted(Comparator.comparingInt((Claim claim) ->
                                -lookup.grounds().judgementsOn(claim).size())
                        .thenComparing(claim -> ClaimView.of(claim).figures().isEmpty())
                        .thenComparing(claim -> -claim.evidence().size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static boolean isQualified(Claim claim) {
        return claim.evidence().stream().anyMatch(piece -> piece.direction() == Direction.QUALIFIES && piece.holds());
    }
}
