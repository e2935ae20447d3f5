package dossier.link;

import dossier.link.check.Checks;
import dossier.link.evidence.ValueComparison;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.Evidence;
import dossier.model.entry.EvidenceEntry;
import dossier.phrase.Message;
import java.util.ArrayList;
import java.util.List;

/** Compares the values of a claim's evidence with the figures and units of the quotes. */
final class ValueChecks {
    private final Checks checks;
    private final String language;
    private final List<ValuedPiece> pieces = new ArrayList<>();

    /** A piece of evidence with what its author wrote, and how its value compares with its quote. */
    private record ValuedPiece(Evidence evidence, EvidenceEntry entry, ValueComparison comparison) {}

    /**
     * For one claim.
     *
     * @param language that its authors write in
     */
    ValueChecks(Checks checks, String language) {
        this.checks = checks;
        this.language = language;
    }

    void add(Evidence evidence, EvidenceEntry entry) {
        evidence.value().ifPresent(figure -> {
            String language = evidence.article().reading().language();
            ValueComparison comparison =
                    new ValueComparison(figure, evidence.quote().exact(), language);
            pieces.add(new ValuedPiece(evidence, entry, comparison));
        });
    }

    /** Tells what differs, once all evidence is known. */
    void report() {
        for (ValuedPiece piece : pieces) {
            switch (piece.comparison().difference()) {
                case NUMBER ->
                    report(
                            CheckKind.OTHER_NUMBER,
                            piece,
                            "the quote and “{0}” give different numbers: “{1}”",
                            "write the number of the quote");
                case BOUND ->
                    report(
                            CheckKind.OTHER_NUMBER,
                            piece,
                            "the quote does not set the same limit as “{0}”: “{1}”",
                            "write over, at least, about and the like as in the quote");
                case UNIT -> reportUnit(piece);
                case NOUN -> {
                    if (isInLanguageOfAuthors(piece) && !isNamedElsewhere(piece)) {
                        reportUnit(piece);
                    }
                }
                case NONE -> {
                    // The value is what the quote says.
                }
            }
        }
    }

    /** Whether the words for what is counted can be compared. */
    private boolean isInLanguageOfAuthors(ValuedPiece piece) {
        String ofArticle = piece.evidence().article().reading().language();
        return ofArticle.isEmpty() || language.equals(ofArticle) || language.startsWith(ofArticle + "-");
    }

    /** Whether another quote of the claim calls what is counted so: then the authors use one word for it in all. */
    private boolean isNamedElsewhere(ValuedPiece piece) {
        return pieces.stream()
                .anyMatch(other ->
                        piece.comparison().isNamed(other.evidence().quote().exact()));
    }

    private void reportUnit(ValuedPiece piece) {
        report(
                CheckKind.OTHER_UNIT_IN_QUOTE,
                piece,
                "the quote counts something other than “{0}”: “{1}”",
                "write the unit of the quote");
    }

    private void report(CheckKind kind, ValuedPiece piece, String doubt, String hint) {
        checks.add(
                kind,
                CheckTarget.of(piece.evidence()),
                piece.entry().value().at(),
                Message.of(
                        doubt,
                        piece.entry().value().text(),
                        piece.evidence().quote().exact()),
                "",
                piece.entry().accept(),
                hint);
    }
}
