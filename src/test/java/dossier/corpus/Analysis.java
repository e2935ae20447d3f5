package dossier.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the authors of a dossier make of its articles: a claim of each fact and an event of two in three, a judgement for
 * each ten articles, a note of their own for each ten, and a word of the glossary for each five.
 */
record Analysis(CorpusSubjects subjects, List<ReportedFact> facts, IntFunction<String> articleId) {
    private static final int ARTICLES_OF_A_JUDGEMENT = 10;
    private static final int ARTICLES_OF_A_NOTE = 10;
    private static final int ARTICLES_OF_A_WORD = 5;

    /** The files of {@code content/}, by path. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("claims.yaml", each(facts, this::claim));
        files.put("events.yaml", each(facts, fact -> fact.number() % 3 == 2 ? "" : event(fact)));
        files.put(
                "briefing.yaml",
                "bottom_line: Most of the harbours keep books, and one figure in five is disputed.\njudgements:\n"
                        + many(subjects.articles() / ARTICLES_OF_A_JUDGEMENT + 1, this::judgement));
        files.put("glossary.yaml", many(subjects.articles() / ARTICLES_OF_A_WORD + 1, this::word));
        for (int i = 0; i <= subjects.articles() / ARTICLES_OF_A_NOTE; i++) {
            files.put("notes/note-%d.md".formatted(i), note(i));
        }
        return files;
    }

    private static String each(List<ReportedFact> facts, Function<ReportedFact, String> entry) {
        return facts.stream().map(entry).collect(Collectors.joining());
    }

    private static String many(int count, IntFunction<String> entry) {
        return IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining());
    }

    private String claim(ReportedFact fact) {
        return """
                %s:
                  statement: %s
                  kind: figure
                  as_of: %d
                  evidence:
                    - {article: %s, quote: "%s", direction: supports, value: "%s", credibility: 2}
                    - {article: %s, quote: "%s", direction: %s, directness: reports, value: "%s"}
                """.formatted(
                        fact.id(),
                        fact.statement(),
                        fact.year(),
                        articleId.apply(fact.first()),
                        fact.firstQuote(),
                        fact.firstValue(),
                        articleId.apply(fact.second()),
                        fact.secondQuote(),
                        fact.isDisputed() ? "disputes" : "supports",
                        fact.secondValue());
    }

    private String event(ReportedFact fact) {
        return """
                event-%d:
                  date: %d
                  title: The count of %s in %s
                  summary: The harbour entered them in its books.
                  passages: ["%s#p2"]
                  quotes: [{article: %s, quote: "%s"}]
                """.formatted(
                        fact.number(),
                        fact.year(),
                        fact.counted(),
                        fact.place(),
                        articleId.apply(fact.second()),
                        articleId.apply(fact.first()),
                        fact.firstQuote());
    }

    private String judgement(int number) {
        ReportedFact fact = facts.get(number * ARTICLES_OF_A_JUDGEMENT);
        return """
                  judgement-%d:
                    text: %s is likely to go on counting %s.
                    likelihood: likely
                    confidence: low
                    rests_on: [%s, %s, %s]
                    would_change: A year without an entry.
                    assumes: [The books are kept by the same office.]
                """.formatted(
                        number,
                        fact.place(),
                        fact.counted(),
                        fact.id(),
                        facts.get(fact.number() + 1).id(),
                        facts.get(fact.number() + 2).id());
    }

    private String word(int number) {
        return "word-%d: {term: %s, definition: What the books of a harbour must hold.}\n"
                .formatted(number, subjects.term(number));
    }

    private String note(int number) {
        ReportedFact fact = facts.get(number * ARTICLES_OF_A_NOTE);
        return """
                # What the books of %s say

                The count of %s is in [[%s]] and again in [[%s]]. It is the [[claim/%s|figure that the briefing uses]].

                See [[person/person-%d]] and [[place/place-%d]] for who keeps the books.
                """.formatted(
                        fact.place(),
                        fact.counted(),
                        articleId.apply(fact.first()),
                        articleId.apply(fact.second()),
                        fact.id(),
                        fact.first(),
                        fact.first() % subjects.places());
    }
}
