package dossier.site.page;

import dossier.model.Claim;
import dossier.model.Claim.Status;
import dossier.model.Evidence;
import dossier.model.entry.Direction;
import dossier.site.index.DossierIndex;
import dossier.site.index.SiteText;
import dossier.site.route.Link;
import dossier.site.route.Part;
import dossier.site.view.ClaimView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the articles disagree: every claim that some evidence disputes, then every claim that some qualifies; one part of them. */
public record DisagreementsPage(Part part, List<Claim> claims, DossierIndex lookup) implements Page {
    public static final String BASE = "claims/disagreements";
    public static final int CLAIMS_PER_PAGE = 60;

    /** A claim with what is said for it and against it, or besides it. */
    public record Disagreement(ClaimView claim, List<Voice> voices) {
        static Disagreement of(Claim claim, DossierIndex lookup) {
            return new Disagreement(
                    ClaimView.of(claim, lookup),
                    claim.evidence().stream()
                            .sorted(Comparator.comparing(Evidence::direction))
                            .map(piece -> Voice.of(piece, lookup.words()))
                            .toList());
        }
    }

    /**
     * What one article says.
     *
     * @param style {@code for}, {@code against} or {@code besides}, for the style sheet
     * @param side the same in the language of the site
     * @param words the figure, or else the quoted words
     */
    public record Voice(String style, String side, String words, Link article, Link where) {
        static Voice of(Evidence piece, SiteText words) {
            String side = switch (piece.direction()) {
                case SUPPORTS -> "for";
                case DISPUTES -> "against";
                case QUALIFIES -> "besides";
            };
            return new Voice(
                    side,
                    words.say(side),
                    piece.value()
                            .map(figure -> figure.written())
                            .orElseGet(() -> words.quoted(piece.quote().exact())),
                    Link.to(piece.article()),
                    new Link(piece.path(), words.place(piece.quote())));
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
        return lookup.words().titled(lookup.words().say("Where the articles disagree"), part);
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
                .map(claim -> Disagreement.of(claim, lookup))
                .toList();
        if (!disagreements.isEmpty()) {
            groups.add(new Group(lookup.words().say(heading), lookup.words().say(order), disagreements));
        }
    }

    /** All of them, the disputed ones before the others. */
    public static List<Claim> all(DossierIndex lookup) {
        List<Claim> all = new ArrayList<>(disputed(lookup));
        lookup.dossier().claims().stream()
                .filter(claim -> claim.status() != Status.DISPUTED && isQualified(claim))
                .forEach(all::add);
        return all;
    }

    /** Those on which judgements rest first, then those whose figures differ, then those of most evidence. */
    static List<Claim> disputed(DossierIndex lookup) {
        return lookup.dossier().claims().stream()
                .filter(claim -> claim.status() == Status.DISPUTED)
                .sorted(Comparator.comparingInt((Claim claim) ->
                                -lookup.grounds().judgementsOn(claim).size())
                        .thenComparing(
                                claim -> ClaimView.of(claim, lookup).figures().isEmpty())
                        .thenComparing(claim -> -claim.evidence().size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static boolean isQualified(Claim claim) {
        return claim.evidence().stream().anyMatch(piece -> piece.direction() == Direction.QUALIFIES && piece.holds());
    }
}
