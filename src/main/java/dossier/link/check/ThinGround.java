package dossier.link.check;

import dossier.language.IsoDate;
import dossier.link.evidence.Support;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Evidence;
import dossier.model.Judgement;
import dossier.model.entry.Direction;
import dossier.model.entry.JudgementEntry;
import dossier.phrase.Message;
import java.util.List;
import java.util.Optional;

/**
 * Doubts judgements of moderate or high confidence whose ground is thin: a single origin for each claim, hearsay alone,
 * evidence that its authors grade as unreliable or improbable, or evidence that ends long before the time of the judgement.
 *
 * <p>That more than low confidence wants two origins, and words of somebody's own seeing, is a rule of Dossier's. The grades
 * are those of NATO's AJP-2.1: E unreliable, F not to be judged, 5 improbable.
 */
public record ThinGround(Checks checks) {
    private static final int LONG_MONTHS = 12;

    public void check(JudgementEntry entry, Judgement judgement) {
        boolean isConfident = JudgementEntry.CONFIDENCES.indexOf(judgement.confidence()) > 0;
        List<Evidence> support = judgement.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .filter(piece -> piece.direction() == Direction.SUPPORTS && piece.holds())
                .toList();
        if (support.isEmpty()) {
            return;
        }
        if (isConfident) {
            checkOrigins(entry, judgement);
            checkSpeakers(entry, judgement, support);
            checkGrades(entry, judgement, support);
        }
        checkTime(entry, judgement, support);
    }

    private void checkOrigins(JudgementEntry entry, Judgement judgement) {
        if (judgement.claims().stream().noneMatch(ThinGround::hasTwoOrigins)) {
            add(
                    CheckKind.SINGLE_ORIGIN,
                    entry,
                    Message.of(
                            "The judgement has {0} confidence, but none of its claims has two supporting origins.",
                            judgement.confidence()),
                    "Dossier’s rule: more than low confidence needs two independent origins");
        }
    }

    /** A claim that is disputed may have support of two origins; then that is what the page says. */
    private static boolean hasTwoOrigins(Claim claim) {
        return claim.status() == ClaimStatus.CORROBORATED
                || claim.status() == ClaimStatus.DISPUTED
                        && Support.origins(claim).size() > 1;
    }

    private void checkSpeakers(JudgementEntry entry, Judgement judgement, List<Evidence> support) {
        if (support.stream().allMatch(piece -> piece.speaker().isPresent())) {
            add(
                    CheckKind.HEARSAY,
                    entry,
                    Message.of(
                            "The judgement has {0} confidence, but its only evidence is reported statements.",
                            judgement.confidence()),
                    "Dossier’s rule: more than low confidence needs evidence other than hearsay");
        }
    }

    private void checkGrades(JudgementEntry entry, Judgement judgement, List<Evidence> support) {
        if (support.stream().allMatch(ThinGround::isLow)) {
            add(
                    CheckKind.LOW_GRADE,
                    entry,
                    Message.of(
                            "The judgement has {0} confidence, but all its evidence is graded E, F or 5.",
                            judgement.confidence()),
                    "in NATO’s AJP-2.1, E is unreliable, F cannot be judged and 5 is improbable");
        }
    }

    private static boolean isLow(Evidence piece) {
        String letter = piece.article().grade();
        return letter.startsWith("E")
                || letter.startsWith("F")
                || piece.credibility().equals("5");
    }

    private void checkTime(JudgementEntry entry, Judgement judgement, List<Evidence> support) {
        Optional<IsoDate> last = judgement.claims().stream()
                .map(claim -> newest(claim, support))
                .filter(IsoDate::isKnown)
                .max(IsoDate::compareTo);
        if (judgement.horizon().isKnown()
                && last.isPresent()
                && months(judgement.horizon()) - months(last.get()) > LONG_MONTHS) {
            add(
                    CheckKind.ENDS_EARLY,
                    entry,
                    Message.of(
                            "The judgement looks ahead to {0}, but its newest evidence is dated {1}.",
                            judgement.horizon().text(), last.get().text()),
                    "Dossier’s rule: the newest evidence should be within a year of the period of the judgement");
        }
    }

    private static IsoDate newest(Claim claim, List<Evidence> support) {
        IsoDate published = claim.evidence().stream()
                .filter(support::contains)
                .map(piece -> piece.article().published().value())
                .max(IsoDate::compareTo)
                .orElse(IsoDate.UNKNOWN);
        return claim.asOf().isKnown() ? claim.asOf() : published;
    }

    /** Months since the year 0; of a year alone, its last. */
    private static int months(IsoDate date) {
        int year = Integer.parseInt(date.text().substring(0, 4));
        int month = date.text().length() < 7 ? 12 : Integer.parseInt(date.text().substring(5, 7));
        return 12 * year + month;
    }

    private void add(CheckKind kind, JudgementEntry entry, Message doubt, String rule) {
        checks.add(
                kind,
                CheckTarget.ofJudgement(entry.id()),
                entry.at(),
                doubt,
                "",
                entry.accept(),
                rule + "; lower the confidence, add evidence, or accept it with a reason: accept: {" + kind.word()
                        + ": …}");
    }
}
