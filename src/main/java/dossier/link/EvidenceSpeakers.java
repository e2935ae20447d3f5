package dossier.link;

import dossier.language.TextFolding;
import dossier.link.check.Checks;
import dossier.link.origin.OriginFinder;
import dossier.model.Article;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.Quote;
import dossier.model.Speaker;
import dossier.model.Speaker.Ground;
import dossier.model.Subject;
import dossier.model.entry.Directness;
import dossier.model.entry.EvidenceEntry;
import dossier.model.reading.Block;
import dossier.phrase.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says who speaks in a piece of evidence: whom its author names, if the article names them near the quote, or else whom the
 * sentence names. An author who writes {@code directness: reports} says that the article speaks itself.
 */
record EvidenceSpeakers(OriginFinder origins, Checks checks) {
    private static final int BLOCKS_AROUND = 3;
    private static final int SHORTEST_WORD = 3;

    Optional<Speaker> of(EvidenceEntry entry, CheckTarget target, Quote quote) {
        if (!entry.speaker().isEmpty()) {
            return Optional.of(stated(entry, target, quote));
        }
        return entry.directness().equals(Directness.REPORTS.word())
                ? Optional.empty()
                : origins.speaker(quote).map(speaker -> propose(speaker, entry, target, quote));
    }

    private Speaker stated(EvidenceEntry entry, CheckTarget target, Quote quote) {
        String name = entry.speaker().text();
        if (name.equals(Speaker.UNNAMED)) {
            return new Speaker(name, Ground.UNNAMED);
        }
        if (!isNear(name, quote)) {
            checks.add(
                    CheckKind.SPEAKER_NOT_NEAR,
                    target,
                    entry.speaker().at(),
                    Message.of(
                            "The article “{0}” does not name the speaker “{1}” near the quote.",
                            quote.article().id().text(), name),
                    quote.place().text(),
                    entry.accept(),
                    "write the name as in the article, or \"speaker: " + Speaker.UNNAMED
                            + "\" for someone whom it does not name");
        }
        return new Speaker(name, Ground.STATED);
    }

    /** Whether a word of a name stands in the paragraphs around a quote, or in the byline. */
    private static boolean isNear(String name, Quote quote) {
        Article article = quote.article();
        int block = Math.max(0, quote.place().block());
        List<Block> blocks = article.reading().blocks();
        Stream<String> around = blocks
                .subList(Math.max(0, block - BLOCKS_AROUND), Math.min(blocks.size(), block + BLOCKS_AROUND + 1))
                .stream()
                .map(Block::text);
        Stream<String> head = Stream.concat(
                Stream.of(
                        article.title().value(),
                        article.reading().byline(),
                        quote.place().text()),
                article.authors().value().stream().map(Subject::name));
        String last = lastWord(name);
        return Stream.concat(around, head)
                .map(TextFolding.LETTERS::of)
                .anyMatch(text -> (" " + text + " ").contains(" " + last));
    }

    private static String lastWord(String name) {
        String folded = TextFolding.LETTERS.of(name);
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        return last.length() < SHORTEST_WORD ? folded : last;
    }

    private Speaker propose(Speaker speaker, EvidenceEntry entry, CheckTarget target, Quote quote) {
        boolean isUnnamed = speaker.isUnnamed();
        checks.add(
                CheckKind.REPORTED_SPEECH,
                target,
                entry.quote().quote().at(),
                Message.of(phrase(speaker), speaker.name()),
                quote.exact(),
                entry.accept(),
                "add \"speaker: " + (isUnnamed ? Speaker.UNNAMED : speaker.name())
                        + "\", or \"directness: reports\" where the article itself is the origin");
        return speaker;
    }

    private static String phrase(Speaker speaker) {
        return switch (speaker.ground()) {
            case UNNAMED -> "The quote reports the words of an unnamed person: “{0}”.";
            case GUESSED -> "The quote reports someone else’s words, probably those of {0}.";
            default -> "The quote reports what {0} said.";
        };
    }
}
