package dossier.read.yaml;

import dossier.model.entry.ClaimEntry;
import dossier.model.entry.ClaimKind;
import dossier.model.entry.Direction;
import dossier.model.entry.Directness;
import dossier.model.entry.EvidenceEntry;
import dossier.model.entry.Keyword;
import dossier.model.entry.SubjectKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code claims.yaml}. */
final class ClaimReader {
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("statement", "kind", "as_of", "evidence", AcceptanceReader.KEY, FormerIdReader.KEY),
                    Arrays.stream(SubjectKind.values()).map(SubjectKind::plural))
            .toList();
    private static final List<String> EVIDENCE_KEYS = Stream.of(
                    QuoteReader.KEYS,
                    List.of(
                            "direction",
                            "directness",
                            "origin",
                            "speaker",
                            "distinct",
                            "value",
                            "credibility",
                            "comment",
                            AcceptanceReader.KEY),
                    RetractionReader.KEYS)
            .flatMap(List::stream)
            .toList();
    private static final ValueFormat KIND =
            ValueFormat.oneOf(Keyword.words(ClaimKind.values()), "is not a kind of claim");
    private static final ValueFormat DIRECTION =
            ValueFormat.oneOf(Keyword.words(Direction.values()), "is not a direction");
    private static final ValueFormat DIRECTNESS =
            ValueFormat.oneOf(Keyword.words(Directness.values()), "is not a directness");

    private ClaimReader() {}

    static List<ClaimEntry> read(YamlFolder folder) {
        return folder.entries("claims.yaml", KEYS, ClaimReader::claim);
    }

    private static ClaimEntry claim(YamlEntry entry) {
        entry.require("kind");
        entry.require("evidence");
        return new ClaimEntry(
                entry.pageId(),
                entry.id().at(),
                entry.required("statement"),
                Keyword.of(ClaimKind.values(), entry.text("kind", KIND)).orElse(ClaimKind.FACT),
                entry.date("as_of"),
                entry.subjects(),
                entry.entries("evidence", EVIDENCE_KEYS, ClaimReader::evidence),
                AcceptanceReader.read(entry),
                FormerIdReader.read(entry));
    }

    private static EvidenceEntry evidence(YamlEntry entry) {
        entry.require("direction");
        entry.text("credibility", ValueFormat.CREDIBILITY);
        return new EvidenceEntry(
                QuoteReader.quote(entry),
                Keyword.of(Direction.values(), entry.text("direction", DIRECTION))
                        .orElse(Direction.SUPPORTS),
                entry.text("directness", DIRECTNESS),
                entry.written("origin"),
                entry.written("speaker"),
                entry.list("distinct"),
                entry.written("value"),
                entry.written("credibility"),
                RetractionReader.standing(entry),
                entry.text("comment"),
                AcceptanceReader.read(entry));
    }
}
