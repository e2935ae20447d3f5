package dossier.content;

import dossier.model.Claim;
import dossier.model.ClaimEntry;
import dossier.model.Evidence;
import dossier.model.EvidenceEntry;
import dossier.model.SubjectKind;
import dossier.model.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code claims.yaml}. */
final class ClaimReader {
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("statement", "kind", "as_of", "evidence"),
                    Arrays.stream(SubjectKind.values()).map(SubjectKind::plural))
            .toList();
    private static final List<String> EVIDENCE_KEYS = Stream.of(
                    QuoteReader.KEYS,
                    List.of("direction", "directness", "origin", "value", "credibility", "comment"),
                    StandingReader.KEYS)
            .flatMap(List::stream)
            .toList();
    private static final Form KIND = Form.oneOf(Worded.words(Claim.Kind.values()), "is no kind of claim");
    private static final Form DIRECTION = Form.oneOf(Worded.words(Evidence.Direction.values()), "is no direction");
    private static final Form DIRECTNESS = Form.oneOf(Worded.words(Evidence.Directness.values()), "is no directness");

    private ClaimReader() {}

    static List<ClaimEntry> read(Folder folder) {
        return folder.entries("claims.yaml", KEYS).stream()
                .map(ClaimReader::claim)
                .toList();
    }

    private static ClaimEntry claim(Entry entry) {
        entry.require("kind");
        entry.require("evidence");
        return new ClaimEntry(
                entry.pageId(),
                entry.id().at(),
                entry.required("statement"),
                Worded.of(Claim.Kind.values(), entry.text("kind", KIND)).orElse(Claim.Kind.FACT),
                entry.date("as_of"),
                entry.subjects(),
                entry.entries("evidence", EVIDENCE_KEYS).stream()
                        .map(ClaimReader::evidence)
                        .toList());
    }

    private static EvidenceEntry evidence(Entry entry) {
        entry.require("direction");
        entry.text("credibility", Form.CREDIBILITY);
        return new EvidenceEntry(
                QuoteReader.quote(entry),
                Worded.of(Evidence.Direction.values(), entry.text("direction", DIRECTION))
                        .orElse(Evidence.Direction.SUPPORTS),
                entry.text("directness", DIRECTNESS),
                entry.written("origin"),
                entry.written("value"),
                entry.written("credibility"),
                StandingReader.standing(entry),
                entry.text("comment"));
    }
}
