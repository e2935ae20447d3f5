package dossier.site.page;

import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.DisagreementView;
import dossier.site.view.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the articles disagree: every claim that some evidence disputes, then every claim that some qualifies or measures
 * differently; one part of them.
 */
public record DisagreementsPage(Part part, List<Claim> claims, SiteContext context) implements PagedList {
    public static final int CLAIMS_PER_PAGE = 60;

    /** The claims of this page that are disputed, or those that are qualified or measured differently. */
    public record Section(String heading, String order, List<DisagreementView> disagreements) {}

    @Override
    public String section() {
        return Routes.first(Routes.DISAGREEMENTS);
    }

    @Override
    public String title() {
        return context.text().titled(context.text().say("Where the articles disagree"), part);
    }

    public List<Section> groups() {
        List<Section> groups = new ArrayList<>();
        add(groups, "Disputed", "Claims used in a judgement come first. Differences are marked.", true);
        add(groups, "Qualified or measured differently", "", false);
        return groups;
    }

    private void add(List<Section> groups, String heading, String order, boolean disputed) {
        List<DisagreementView> disagreements = claims.stream()
                .filter(claim -> (claim.status() == ClaimStatus.DISPUTED) == disputed)
                .map(claim -> DisagreementView.of(claim, context))
                .toList();
        if (!disagreements.isEmpty()) {
            groups.add(new Section(
                    context.text().say(heading),
                    order.isEmpty() ? "" : context.text().say(order),
                    disagreements));
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
        return claim.evidence().stream().anyMatch(piece -> !piece.direction().counts() && piece.holds());
    }
}
