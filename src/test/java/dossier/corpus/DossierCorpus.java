package dossier.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A dossier as its authors would write it, of any size: pasted texts and saved pages, people, places and organisations,
 * claims with evidence from two articles each, events, a briefing, notes and a glossary. Half of the works that notes cite
 * are cited by other articles as well.
 */
public final class DossierCorpus {
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2_500;
    private static final int PAGE_ONE_IN = 3;
    private static final int WORKS_OF_AN_ARTICLE = 2;
    private static final int PARAGRAPHS = 6;

    private final Grammar grammar = new Grammar();
    private final NoteWriter notes = new NoteWriter(grammar);

    /** The folder of a dossier of at least two articles: path and text of each file. */
    public void dossier(int articles, BiConsumer<String, String> files) {
        CorpusSubjects subjects = new CorpusSubjects(grammar, articles);
        List<ReportedFact> facts = IntStream.range(0, ReportedFact.OF_AN_ARTICLE * articles)
                .mapToObj(number -> ReportedFact.of(number, articles, subjects))
                .toList();
        List<List<ReportedFact>> repeated = repeated(articles, facts);
        files.accept(
                "content/dossier.yaml",
                "title: A dossier of harbours\nsummary: What harbours count, and who repeats it.\nlanguage: en\n");
        subjects.yaml().forEach((file, yaml) -> files.accept("content/" + file, yaml));
        new Analysis(subjects, facts, DossierCorpus::id)
                .files()
                .forEach((file, text) -> files.accept("content/" + file, text));
        for (int i = 0; i < articles; i++) {
            InventedArticle article = article(i, subjects, sentences(i, facts, repeated.get(i)));
            boolean page = i % PAGE_ONE_IN == PAGE_ONE_IN - 1;
            String seed = article.id() + (page ? ".html" : ".txt");
            files.accept("seeds/" + seed, page ? SavedCapture.page(article) : SavedCapture.text(article));
            files.accept("content/articles/" + article.id() + ".yaml", yaml(seed, article, page));
        }
    }

    private static String id(int article) {
        return "harbour-%05d".formatted(article + 1);
    }

    /** For each article, the facts of others that it repeats. */
    private static List<List<ReportedFact>> repeated(int articles, List<ReportedFact> facts) {
        List<List<ReportedFact>> repeated = new ArrayList<>();
        IntStream.range(0, articles).forEach(article -> repeated.add(new ArrayList<>()));
        facts.forEach(fact -> repeated.get(fact.second()).add(fact));
        return repeated;
    }

    private static List<String> sentences(int article, List<ReportedFact> facts, List<ReportedFact> repeated) {
        List<String> sentences = new ArrayList<>();
        facts.subList(article * ReportedFact.OF_AN_ARTICLE, (article + 1) * ReportedFact.OF_AN_ARTICLE)
                .forEach(fact -> sentences.add("By its own books, " + fact.firstQuote() + "."));
        repeated.forEach(fact -> sentences.add("It is also written that " + fact.secondQuote() + "."));
        return sentences;
    }

    private InventedArticle article(int number, CorpusSubjects subjects, List<String> sentences) {
        Dice dice = new Dice("dossier", number);
        Cast cast = subjects.cast(number, dice);
        LocalDate date = FIRST_DAY.plusDays(dice.between(0, DAYS));
        int count = dice.between(6, 10);
        Function<Dice, String> works = one -> one.oneIn(2)
                ? shared(one.weightedIndex(WORKS_OF_AN_ARTICLE * subjects.articles()), subjects)
                : notes.work(one, cast, date);
        return new InventedArticle(
                id(number),
                grammar.sentence("title", dice, name -> cast.meaning(name, dice)),
                date,
                subjects.author(number / 2),
                dice.pick(grammar.list("publisher")),
                List.of(),
                cast.topics(),
                NoteWriter.mark(body(dice, cast, sentences), count),
                NoteWriter.references(count, dice, works));
    }

    /** A work that several articles cite, always in the same words. */
    private String shared(int number, CorpusSubjects subjects) {
        Dice dice = new Dice("work", number);
        return notes.work(dice, subjects.cast(number % subjects.articles(), dice), FIRST_DAY);
    }

    private List<String> body(Dice dice, Cast cast, List<String> sentences) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("This report follows %s through %s, where %s can be found, and asks each about %s."
                .formatted(
                        String.join(", ", cast.people()),
                        String.join(" and ", cast.places()),
                        String.join(" and ", cast.organisations()),
                        String.join(" and ", cast.topics()).toLowerCase(Locale.ROOT)));
        for (int i = 0; i < PARAGRAPHS; i++) {
            paragraphs.add(NeutralCorpus.paragraph(grammar, dice, cast));
        }
        for (int i = 0; i < sentences.size(); i++) {
            int at = 1 + i % PARAGRAPHS;
            paragraphs.set(at, paragraphs.get(at) + " " + sentences.get(i));
        }
        return paragraphs;
    }

    /** What a saved page says by itself is left out. */
    private static String yaml(String seed, InventedArticle article, boolean page) {
        String said = page
                ? ""
                : "title: \"%s\"\nauthors: [%s]\npublisher: %s\npublished: %s\n"
                        .formatted(
                                article.title(),
                                article.author(),
                                NoteWriter.slug(article.publisher()),
                                article.date());
        return "seed: %s\n%skind: analysis\ngrade: B2\nsummary: What the harbours counted.\ntopics: [%s]\n"
                .formatted(
                        seed,
                        said,
                        article.topics().stream().map(NoteWriter::slug).collect(Collectors.joining(", ")));
    }
}
