package dossier.link.check;

import dossier.language.Sentences;
import dossier.link.check.BlockSentences.CitingSentence;
import dossier.link.check.TimeWords.TimeWord;
import dossier.model.Article;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.Claim;
import dossier.model.Evidence;
import dossier.model.Quote;
import dossier.model.reading.Block;
import dossier.phrase.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Doubts figures of which the article itself gives a later number further on, unless the claim quotes that, too. */
final class Overtaken {
    private final Function<Article, TimeWords> words;
    private final Doubts doubts;
    private final Map<Article, List<Given>> given = new HashMap<>();

    private record Given(Claim claim, Evidence piece) {}

    /** A sentence that may give a later number. */
    private record Later(int block, int start, String text) {}

    Overtaken(List<Claim> claims, Function<Article, TimeWords> words, Doubts doubts) {
        this.words = words;
        this.doubts = doubts;
        claims.forEach(claim -> claim.evidence().stream()
                .filter(piece ->
                        piece.value().isPresent() && piece.quote().place().block() >= 0)
                .forEach(piece -> given.computeIfAbsent(piece.article(), none -> new ArrayList<>())
                        .add(new Given(claim, piece))));
    }

    void check(Article article) {
        List<Given> figures = given.getOrDefault(article, List.of());
        if (figures.isEmpty()) {
            return;
        }
        List<Later> later = later(article);
        LaterFigures numbers = new LaterFigures(words.apply(article));
        for (Given figure : figures) {
            Quote quote = figure.piece().quote();
            String about = QuoteSentence.of(quote) + " " + figure.claim().statement();
            for (Later sentence : later) {
                Optional<String> behind = behind(sentence, quote);
                boolean near = sentence.block() <= quote.place().block() + 1;
                Optional<String> number = behind.filter(text -> !isQuoted(figure, sentence))
                        .flatMap(text -> numbers.in(text, figure.piece().value().get(), about, near));
                if (number.isPresent()) {
                    add(figure.piece(), number.get(), sentence);
                    break;
                }
            }
        }
    }

    private List<Later> later(Article article) {
        List<Later> later = new ArrayList<>();
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            for (CitingSentence sentence : BlockSentences.of(blocks.get(i))) {
                boolean number = sentence.text().chars().anyMatch(Character::isDigit);
                if (number && words.apply(article).in(TimeWord.UPDATE, sentence.text())) {
                    later.add(new Later(i, sentence.start(), sentence.text()));
                }
            }
        }
        return later;
    }

    /** What of a sentence is behind a quote. */
    private static Optional<String> behind(Later sentence, Quote quote) {
        int block = quote.place().block();
        if (sentence.block() < block
                || sentence.block() == block
                        && sentence.start() + sentence.text().length() <= quote.end()) {
            return Optional.empty();
        }
        boolean holds = sentence.block() == block && sentence.start() < quote.end();
        return Optional.of(holds ? sentence.text().substring(quote.end() - sentence.start()) : sentence.text());
    }

    /** Whether the claim has the sentence as evidence already. */
    private static boolean isQuoted(Given figure, Later sentence) {
        return figure.claim().evidence().stream()
                .filter(piece -> piece != figure.piece())
                .map(Evidence::quote)
                .filter(quote -> quote.article().equals(figure.piece().article())
                        && quote.place().block() == sentence.block())
                .anyMatch(quote -> Sentences.around(quote.place().text(), quote.start(), quote.end())
                                .start()
                        == sentence.start());
    }

    private void add(Evidence piece, String number, Later sentence) {
        doubts.add(
                CheckKind.OVERTAKEN,
                CheckTarget.of(piece),
                Message.of(
                        "The quote gives {0}, but the article later gives {1}.",
                        piece.value().get().written(), number),
                sentence.text());
    }
}
