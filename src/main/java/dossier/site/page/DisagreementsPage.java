package dossier.site.page;

import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Evidence;
import dossier.model.entry.Direction;
import dossier.site.route.Part;
import dossier.site.view.ClaimView;
import dossier.site.view.EvidenceView;
import dossier.site.view.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the articles disagree: every claim that some evidence disputes, then every claim that some qualifies; one part of them. */
public record DisagreementsPage(Part part, List<Claim> claims, SiteContext context) implements PagedList {
    public static final int CLAIMS_PER_PAGE = 60;

    /** A claim with what is said for it and against it, and what qualifies it. */
    public record Disagreement(ClaimView claim, List<EvidenceView> voices) {
        static Disagreement of(Claim claim, SiteContext context) {
            List<Evidence> bySide = claim.evidence().stream()
                    .sorted(Comparator.comparing(Evidence::direction))
                    .toList();
            return new Disagreement(context.view(claim), EvidenceView.of(bySide, context));
        }
    }

    /** The claims of this page that are disputed, or those that are qualified. */
    public record Section(String heading, String order, List<Disagreement> disagreements) {}

    @Override
    public String title() {
        return context.text().titled(context.text().say("Where the articles disagree"), part);
    }

    public List<Section> groups() {
        List<Section> groups = new ArrayList<>();
        add(groups, "Disputed", "Those on which judgements rest first. Each leads to its paragraph.", true);
        add(groups, "Qualified", "By id of the claim.", false);
        return groups;
    }

    private void add(List<Section> groups, String heading, String order, boolean disputed) {
        List<Disagreement> disagreements = claims.stream()
                .filter(claim -> (claim.status() == ClaimStatus.DISPUTED) == disputed)
                .map(claim -> Disagreement.of(claim, context))
                .toList();
        if (!disagreements.isEmpty()) {
            groups.add(new Section(context.text().say(heading), context.text().say(order), disagreements));
        }
    }

    /** All of them, the disputed ones before the others. */
    public static List<Claim> all(SiteContext context) {
        List<Claim> all = new ArrayList<>(disputed(context));
        context.dossier().claims().stream()
                .filter(claim -> claim.status() != ClaimStatus.DISPUTED && isQualified(claim))
                .forEach(all::add);
        return all;
    }

    /** Those on which judgements rest first, then those whose figures differ, then those of most evidence. */
    static List<Claim> disputed(SiteContext context) {
        return context.dossier().claims().stream()
                .filter(claim -> claim.status() == ClaimStatus.DISPUTED)
                .sorted(Comparator.comparingInt((Claim claim) ->
                                -context.index().support().judgementsOn(claim).size())
                        .thenComparing(claim -> context.view(claim).figures().isEmpty())
                        .thenComparing(claim -> -claim.evidence().size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static boolean isQualified(Claim claim) {
        return claim.evidence().stream().anyMatch(piece -> piece.direction() == Direction.QUALIFIES && piece.holds());
    }
}
