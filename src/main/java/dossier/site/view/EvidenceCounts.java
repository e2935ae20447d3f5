package dossier.site.view;

import dossier.link.evidence.Support;
import dossier.model.Claim;
import dossier.model.Evidence;
import dossier.model.Judgement;
import dossier.model.Origin;
import dossier.model.entry.Direction;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How much of each direction there is, as a phrase: what disputes, qualifies or measures something else is counted beside
 * what supports, never added to it.
 */
public final class EvidenceCounts {
    private EvidenceCounts() {}

    /** {@code 2 quotes for, 1 against, 1 measures something else (1 in our digest)}. */
    public static String quotes(Collection<Claim> claims, SiteText text) {
        List<Evidence> all =
                claims.stream().flatMap(claim -> claim.evidence().stream()).toList();
        ToLongFunction<Direction> of = direction ->
                all.stream().filter(piece -> piece.direction() == direction).count();
        String counts = SiteText.listed(
                text.count(of.applyAsLong(Direction.SUPPORTS), "{0} supporting quote", "{0} supporting quotes"),
                text.some(of.applyAsLong(Direction.DISPUTES), "{0} against", "{0} against"),
                asides(of, text));
        String digests = digests(all, text);
        return digests.isEmpty() ? counts : text.say("{0} ({1})", counts, digests);
    }

    /** {@code 2 in our digests}: how many are not in the words of their articles. */
    private static String digests(List<Evidence> all, SiteText text) {
        long digests = all.stream().filter(piece -> piece.article().isDigest()).count();
        if (digests < all.size()) {
            return text.some(digests, "{0} in our digest", "{0} in our digests");
        }
        return digests == 0 ? "" : digests == 1 ? text.say("in our digest") : text.say("all in our digests");
    }

    /** The origins of a claim: {@code 2 origins support it, 1 disputes, 1 measures something else}. */
    public static String origins(Claim claim, SiteText text) {
        ToLongFunction<Direction> of = direction -> origins(claim, direction).size();
        return SiteText.listed(
                text.count(of.applyAsLong(Direction.SUPPORTS), "{0} origin supports it", "{0} origins support it"),
                text.some(of.applyAsLong(Direction.DISPUTES), "{0} disputes", "{0} dispute"),
                asides(of, text));
    }

    /** {@code 4 supporting origins}: those of several claims, one that supports two of them once. */
    public static String supportingOrigins(Collection<Claim> claims, SiteText text) {
        long origins = claims.stream()
                .flatMap(claim -> origins(claim, Direction.SUPPORTS).stream())
                .map(Origin::identity)
                .distinct()
                .count();
        return text.count(origins, "{0} supporting origin", "{0} supporting origins");
    }

    /** {@code 3 claims, 4 supporting origins, 9 quotes for, 2 against}. */
    static String of(Judgement judgement, SiteText text) {
        return SiteText.listed(
                text.count(judgement.claims().size(), "{0} claim", "{0} claims"),
                supportingOrigins(judgement.claims(), text),
                quotes(judgement.claims(), text));
    }

    private static String asides(ToLongFunction<Direction> of, SiteText text) {
        return SiteText.listed(
                text.some(of.applyAsLong(Direction.QUALIFIES), "{0} qualifies", "{0} qualify"),
                text.some(
                        of.applyAsLong(Direction.DIFFERENT_MEASURE),
                        "{0} measures something else",
                        "{0} measure something else"));
    }

    /** The origins of which a piece that still holds has the direction. */
    /** How many origins support a claim: those that count, as an unnamed source corroborates nothing. */
    public static int supporting(Claim claim) {
        return Support.origins(claim).size();
    }

    private static List<Origin> origins(Claim claim, Direction direction) {
        return direction == Direction.SUPPORTS
                ? Support.origins(claim)
                : claim.origins().stream()
                        .filter(origin -> origin.evidence().stream()
                                .map(number -> claim.evidence().get(number - 1))
                                .anyMatch(piece -> piece.direction() == direction && piece.holds()))
                        .toList();
    }
}
