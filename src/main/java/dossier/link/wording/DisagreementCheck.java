package dossier.link.wording;

import dossier.language.ContentWord;
import dossier.link.wording.StatedDisagreements.StatedDisagreement;
import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks what prose says of disagreements against the claims: {@code The articles disagree on two points} where three claims
 * are disputed, {@code They disagree about the toll} where no disputed claim is on a toll.
 */
public final class DisagreementCheck {
    /** Two words are of one family when they begin alike that far: {@code capacity}, {@code capacities}. */
    private static final int STEM = 5;

    private static final Set<String> GENERIC = keys(String.join(" ", AgreementLexicon.words("generic")));

    private final List<Claim> claims;
    private final List<Claim> disputed;
    /** Of the claims that prose was held against so far. */
    private final Map<Claim, Set<String>> words = new HashMap<>();

    public DisagreementCheck(List<Claim> claims) {
        this.claims = List.copyOf(claims);
        this.disputed = claims.stream()
                .filter(claim -> claim.status() == ClaimStatus.DISPUTED)
                .toList();
    }

    /** A statement that the claims do not bear out, as the end of a sentence: {@code says "…", and 3 claims are disputed}. */
    public record DisagreementDoubt(String code, String message, String hint) {}

    /** The doubts about a text, in order of place. */
    public List<DisagreementDoubt> check(String text) {
        List<DisagreementDoubt> doubts = new ArrayList<>();
        for (StatedDisagreement stated : StatedDisagreements.in(text)) {
            if (stated.point().isEmpty()) {
                count(stated).ifPresent(doubts::add);
            } else {
                point(stated).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    private Optional<DisagreementDoubt> count(StatedDisagreement stated) {
        int really = disputed.size();
        return stated.number().equals(Integer.toString(really))
                ? Optional.empty()
                : Optional.of(new DisagreementDoubt(
                        "wrong-count",
                        "says \"" + stated.words() + "\", and " + (really == 1 ? "1 claim is" : really + " claims are")
                                + " disputed",
                        "correct the number, or reword the sentence" + listed()));
    }

    private Optional<DisagreementDoubt> point(StatedDisagreement stated) {
        Set<String> point = keys(stated.point());
        point.removeAll(GENERIC);
        if (point.isEmpty() || disputed.stream().anyMatch(claim -> shared(point, claim) > 0)) {
            return Optional.empty();
        }
        return Optional.of(new DisagreementDoubt(
                "no-such-disagreement",
                "says \"" + stated.words() + "\", and no disputed claim is on that",
                nearest(point)
                                .map(claim -> "the nearest claim, \"" + claim.id() + "\", is "
                                        + claim.status().word()
                                        + "; give the evidence that disputes it, or write what is disputed")
                                .orElse("give a claim with the evidence for and against it, or write what is disputed")
                        + listed()));
    }

    private String listed() {
        return disputed.isEmpty()
                ? ""
                : ": " + disputed.stream().map(claim -> claim.id().text()).collect(Collectors.joining(", "));
    }

    /** The claim that shares most words with a point; none that shares any. */
    private Optional<Claim> nearest(Set<String> point) {
        return claims.stream()
                .filter(claim -> shared(point, claim) > 0)
                .max(Comparator.comparing((Claim claim) -> shared(point, claim))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private long shared(Set<String> point, Claim claim) {
        Set<String> known = words.computeIfAbsent(claim, DisagreementCheck::words);
        return point.stream()
                .filter(word -> known.stream().anyMatch(other -> isAkin(word, other)))
                .count();
    }

    private static boolean isAkin(String word, String other) {
        return word.equals(other)
                || word.length() >= STEM && other.length() >= STEM && word.regionMatches(0, other, 0, STEM);
    }

    private static Set<String> words(Claim claim) {
        return Stream.of(
                        Stream.of(claim.statement(), claim.id().text().replace('-', ' ')),
                        claim.subjects().stream().map(Subject::name),
                        claim.evidence().stream().map(piece -> piece.quote().exact()))
                .flatMap(texts -> texts)
                .flatMap(text -> keys(text).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(String text) {
        return ContentWord.of(text).stream().map(ContentWord::key).collect(Collectors.toCollection(HashSet::new));
    }
}
