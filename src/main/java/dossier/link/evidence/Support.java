package dossier.link.evidence;

import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Evidence;
import dossier.model.Origin;
import dossier.model.SupportingSource;
import dossier.model.entry.Direction;
import java.util.List;
import java.util.function.Predicate;

/** The status that a claim has by its evidence, now or if a source were withdrawn. */
public final class Support {
    private Support() {}

    /** The origins of the evidence that supports a claim and still holds. */
    public static List<Origin> origins(Claim claim) {
        return counted(claim.evidence(), claim.origins(), Evidence::holds);
    }

    /** Those that count: an unnamed source corroborates nothing, and counts only where there is no other. */
    private static List<Origin> counted(List<Evidence> evidence, List<Origin> origins, Predicate<Evidence> holds) {
        List<Origin> named = supporting(evidence, origins, piece -> holds.test(piece) && !piece.isOfUnnamed());
        return named.isEmpty()
                ? supporting(evidence, origins, holds).stream().limit(1).toList()
                : named;
    }

    private static List<Origin> supporting(List<Evidence> evidence, List<Origin> origins, Predicate<Evidence> holds) {
        return origins.stream()
                .filter(origin -> origin.evidence().stream()
                        .map(number -> evidence.get(number - 1))
                        .anyMatch(piece -> piece.direction() == Direction.SUPPORTS && holds.test(piece)))
                .toList();
    }

    /** The status by the evidence that holds. */
    public static ClaimStatus status(List<Evidence> evidence, List<Origin> origins) {
        return status(evidence, origins, Evidence::holds);
    }

    /** The status that a claim would have if a source or an article were withdrawn. */
    public static ClaimStatus without(Claim claim, SupportingSource fallen) {
        return status(
                claim.evidence(),
                claim.origins(),
                piece -> !piece.without(fallen).isFallen());
    }

    private static ClaimStatus status(List<Evidence> evidence, List<Origin> origins, Predicate<Evidence> holds) {
        List<Origin> supporting = counted(evidence, origins, holds);
        boolean disputed =
                evidence.stream().anyMatch(piece -> piece.direction() == Direction.DISPUTES && holds.test(piece));
        if (supporting.isEmpty()) {
            return ClaimStatus.UNSUPPORTED;
        }
        return disputed
                ? ClaimStatus.DISPUTED
                : supporting.size() > 1 ? ClaimStatus.CORROBORATED : ClaimStatus.SINGLE_ORIGIN;
    }
}
